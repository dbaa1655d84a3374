// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Twin
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Twin}. */
public final class Twin extends JsonObjectModel {
    private static final Property<String> A = JsonTypes.STRING.optional("a");

    /** How this type is read and written. */
    public static final ObjectType<Twin> TYPE = ObjectType.<Twin>of(new Twin(ObjectValues.NONE), A);

    private Twin(ObjectValues values) {
        super(values);
    }

    @Override
    protected Twin create(ObjectValues members) {
        return new Twin(members);
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

    /** Builds a {@link Twin}. */
    public static final class Builder extends JsonObjectBuilder<Twin, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Twin#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }
    }
}
