// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Small
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Small}. */
public final class Small extends JsonObjectModel {
    private static final Property<String> A = JsonTypes.STRING.optional("a");

    /** How this type is read and written. */
    public static final ObjectType<Small> TYPE = ObjectType.<Small>of(new Small(ObjectValues.NONE), A);

    private Small(ObjectValues values) {
        super(values);
    }

    @Override
    protected Small create(ObjectValues members) {
        return new Small(members);
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

    /** Builds a {@link Small}. */
    public static final class Builder extends JsonObjectBuilder<Small, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Small#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }
    }
}
