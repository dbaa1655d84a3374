// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Missing
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Missing}. */
public final class Missing extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.optional("id");

    /** How this type is read and written. */
    public static final ObjectType<Missing> TYPE = ObjectType.<Missing>of(new Missing(ObjectValues.NONE), ID);

    private Missing(ObjectValues values) {
        super(values);
    }

    @Override
    protected Missing create(ObjectValues members) {
        return new Missing(members);
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
    public @Nullable String id() {
        return ID.find(this);
    }

    /** Builds a {@link Missing}. */
    public static final class Builder extends JsonObjectBuilder<Missing, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Missing#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }
    }
}
