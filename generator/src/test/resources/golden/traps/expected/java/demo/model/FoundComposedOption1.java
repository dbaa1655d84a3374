// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Found/properties/composed/allOf/1/oneOf/0
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Found composed Option 1}. */
public final class FoundComposedOption1 extends JsonObjectModel {
    private static final Property<String> A = JsonTypes.STRING.optional("a");
    private static final Property<String> B = JsonTypes.STRING.required("b");

    /** How this type is read and written. */
    public static final ObjectType<FoundComposedOption1> TYPE = ObjectType.<FoundComposedOption1>of(
            new FoundComposedOption1(ObjectValues.NONE), A, B);

    private FoundComposedOption1(ObjectValues values) {
        super(values);
    }

    @Override
    protected FoundComposedOption1 create(ObjectValues members) {
        return new FoundComposedOption1(members);
    }

    /** Starts an empty object; it needs {@code b}. */
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
    public String b() {
        return B.get(this);
    }

    /** Builds a {@link FoundComposedOption1}. */
    public static final class Builder extends JsonObjectBuilder<FoundComposedOption1, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FoundComposedOption1#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }

        /** Sets {@link FoundComposedOption1#b()}. */
        public Builder b(String b) {
            B.set(this, b);
            return this;
        }
    }
}
