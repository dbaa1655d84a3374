// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ring
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Ring}. */
public final class Ring extends JsonObjectModel {
    private static final Property<String> A = JsonTypes.STRING.optional("a");

    /** How this type is read and written. */
    public static final ObjectType<Ring> TYPE = ObjectType.<Ring>of(new Ring(ObjectValues.NONE), A);

    private Ring(ObjectValues values) {
        super(values);
    }

    @Override
    protected Ring create(ObjectValues members) {
        return new Ring(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code a}. */
    public @Nullable String a() {
        return A.find(this);
    }

    /** Builds a {@link Ring}. */
    public static final class Builder extends JsonObjectBuilder<Ring, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Ring#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }
    }
}
