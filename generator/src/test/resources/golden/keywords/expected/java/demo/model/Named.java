// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Named
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Named}. */
public final class Named extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<Named> TYPE = ObjectType.<Named>of(new Named(ObjectValues.NONE), NAME);

    private Named(ObjectValues values) {
        super(values);
    }

    @Override
    protected Named create(ObjectValues members) {
        return new Named(members);
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

    /** Builds a {@link Named}. */
    public static final class Builder extends JsonObjectBuilder<Named, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Named#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
