// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Found/properties/composed/allOf/1/oneOf/1
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Found composed Option 2}. */
public final class FoundComposedOption2 extends JsonObjectModel {
    private static final Property<String> A = JsonTypes.STRING.optional("a");
    private static final Property<Long> C = JsonTypes.LONG.required("c");

    /** How this type is read and written. */
    public static final ObjectType<FoundComposedOption2> TYPE = ObjectType.<FoundComposedOption2>of(
            new FoundComposedOption2(ObjectValues.NONE), A, C);

    private FoundComposedOption2(ObjectValues values) {
        super(values);
    }

    @Override
    protected FoundComposedOption2 create(ObjectValues members) {
        return new FoundComposedOption2(members);
    }

    /** Starts an empty object; it needs {@code c}. */
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

    /** {@code c}. */
    public Long c() {
        return C.get(this);
    }

    /** Builds a {@link FoundComposedOption2}. */
    public static final class Builder extends JsonObjectBuilder<FoundComposedOption2, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FoundComposedOption2#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }

        /** Sets {@link FoundComposedOption2#c()}. */
        public Builder c(long c) {
            C.set(this, c);
            return this;
        }
    }
}
