// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1shelves/post/requestBody/content/application~1xml/schema
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

/** {@code add shelves Request}. */
public final class AddShelvesRequest extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name").xml(XmlShape.attribute());
    private static final Property<List<String>> BOOKS = JsonTypes.STRING.list().optional("books")
            .xml(XmlShape.element().item("book"));

    /** How this type is read and written. */
    public static final ObjectType<AddShelvesRequest> TYPE = ObjectType.<AddShelvesRequest>of(
            new AddShelvesRequest(ObjectValues.NONE), NAME, BOOKS);

    private AddShelvesRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected AddShelvesRequest create(ObjectValues members) {
        return new AddShelvesRequest(members);
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

    /** {@code books}. */
    public List<String> books() {
        return BOOKS.get(this);
    }

    /** Builds an {@link AddShelvesRequest}. */
    public static final class Builder extends JsonObjectBuilder<AddShelvesRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AddShelvesRequest#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link AddShelvesRequest#books()}. */
        public Builder books(List<String> books) {
            BOOKS.set(this, books);
            return this;
        }
    }
}
