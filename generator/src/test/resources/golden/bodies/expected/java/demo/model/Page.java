// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Page
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Page}. */
public final class Page extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.optional("id").xml(XmlShape.attribute());
    private static final Property<String> TITLE = JsonTypes.STRING.optional("title");
    private static final Property<List<String>> LINES = JsonTypes.STRING.list().optional("lines")
            .xml(XmlShape.element().wrapped().item("line"));

    /** How this type is read and written. */
    public static final ObjectType<Page> TYPE = ObjectType.<Page>of(new Page(ObjectValues.NONE), ID, TITLE, LINES);

    private Page(ObjectValues values) {
        super(values);
    }

    @Override
    protected Page create(ObjectValues members) {
        return new Page(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public @Nullable Long id() {
        return ID.find(this);
    }

    /** {@code title}. */
    public @Nullable String title() {
        return TITLE.find(this);
    }

    /** {@code lines}. */
    public List<String> lines() {
        return LINES.get(this);
    }

    /** Builds a {@link Page}. */
    public static final class Builder extends JsonObjectBuilder<Page, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Page#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Page#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }

        /** Sets {@link Page#lines()}. */
        public Builder lines(List<String> lines) {
            LINES.set(this, lines);
            return this;
        }
    }
}
