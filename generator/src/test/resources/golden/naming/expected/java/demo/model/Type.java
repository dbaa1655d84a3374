// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/🙂
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code 🙂}. */
public final class Type extends JsonObjectModel {
    private static final Property<String> A = JsonTypes.STRING.optional("a");

    /** How this type is read and written. */
    public static final ObjectType<Type> TYPE = ObjectType.<Type>of(new Type(ObjectValues.NONE), A);

    private Type(ObjectValues values) {
        super(values);
    }

    @Override
    protected Type create(ObjectValues members) {
        return new Type(members);
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

    /** Builds a {@link Type}. */
    public static final class Builder extends JsonObjectBuilder<Type, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Type#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }
    }
}
