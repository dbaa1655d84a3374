// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Page
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Page}. */
public final class Page extends ObjectModel {
    private static final Property<Long> ID = Property.optional("id", JsonTypes.LONG).xml(XmlShape.attribute());
    private static final Property<String> TITLE = Property.optional("title", JsonTypes.STRING);
    private static final Property<List<String>> LINES =
            Property.optional("lines", JsonTypes.list(JsonTypes.STRING)).xml(XmlShape.element().wrapped().item("line"));

    /** How this type is read and written. */
    public static final ObjectType<Page> TYPE = ObjectType.of(Page.class, Page::new, ID, TITLE, LINES);

    private Page(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public @Nullable Long id() {
        return optional(ID);
    }

    /** {@code title}. */
    public @Nullable String title() {
        return optional(TITLE);
    }

    /** {@code lines}. */
    public List<String> lines() {
        return list(LINES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Page}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Page#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Page#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link Page#lines()}. */
        public Builder lines(List<String> lines) {
            set(LINES, lines);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Page build() {
            return new Page(objectValues());
        }
    }
}
