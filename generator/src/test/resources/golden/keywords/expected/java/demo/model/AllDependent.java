// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/dependent
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code All dependent}. */
public final class AllDependent extends JsonObjectModel {
    private static final Property<String> A = JsonTypes.STRING.optional("a");
    private static final Property<String> B = JsonTypes.STRING.optional("b");

    /** How this type is read and written. */
    public static final ObjectType<AllDependent> TYPE = ObjectType.<AllDependent>of(new AllDependent(ObjectValues.NONE),
            A, B);

    private AllDependent(ObjectValues values) {
        super(values);
    }

    @Override
    protected AllDependent create(ObjectValues members) {
        return new AllDependent(members);
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

    /** {@code b}. */
    public @Nullable String b() {
        return B.find(this);
    }

    /** Builds an {@link AllDependent}. */
    public static final class Builder extends JsonObjectBuilder<AllDependent, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AllDependent#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }

        /** Sets {@link AllDependent#b()}. */
        public Builder b(String b) {
            B.set(this, b);
            return this;
        }
    }
}
