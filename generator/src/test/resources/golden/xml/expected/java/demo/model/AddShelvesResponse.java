// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1shelves/post/responses/200/content/application~1xml/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code add shelves Response}. */
public final class AddShelvesResponse extends ObjectModel {
    private static final Property<String> NAME = Property.optional("name", JsonTypes.STRING).xml(XmlShape.attribute());
    private static final Property<AddShelvesResponseXml> XML =
            Property.optional("xml", () -> AddShelvesResponseXml.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<AddShelvesResponse> TYPE = ObjectType.of(AddShelvesResponse.class,
            AddShelvesResponse::new, NAME, XML);

    private AddShelvesResponse(ObjectValues values) {
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

    /** {@code name}. */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** {@code xml}. */
    public @Nullable AddShelvesResponseXml xml() {
        return optional(XML);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AddShelvesResponse}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AddShelvesResponse#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link AddShelvesResponse#xml()}. */
        public Builder xml(AddShelvesResponseXml xml) {
            set(XML, xml);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public AddShelvesResponse build() {
            return new AddShelvesResponse(objectValues());
        }
    }
}
