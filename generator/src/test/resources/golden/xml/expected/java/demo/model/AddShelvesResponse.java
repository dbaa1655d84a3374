// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1shelves/post/responses/200/content/application~1xml/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import org.jspecify.annotations.Nullable;

/** {@code add shelves Response}. */
public final class AddShelvesResponse extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name").xml(XmlShape.attribute());
    private static final Property<AddShelvesResponseXml> XML =
            JsonTypes.ref(AddShelvesResponseXml.class).optional("xml");

    /** How this type is read and written. */
    public static final ObjectType<AddShelvesResponse> TYPE = ObjectType.<AddShelvesResponse>of(
            new AddShelvesResponse(ObjectValues.NONE), NAME, XML);

    private AddShelvesResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected AddShelvesResponse create(ObjectValues members) {
        return new AddShelvesResponse(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** {@code xml}. */
    public @Nullable AddShelvesResponseXml xml() {
        return XML.find(this);
    }

    /** Builds an {@link AddShelvesResponse}. */
    public static final class Builder extends JsonObjectBuilder<AddShelvesResponse, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AddShelvesResponse#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link AddShelvesResponse#xml()}. */
        public Builder xml(AddShelvesResponseXml xml) {
            XML.set(this, xml);
            return this;
        }
    }
}
