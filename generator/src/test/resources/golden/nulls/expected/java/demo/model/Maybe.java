// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Maybe
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Maybe}. */
public final class Maybe extends JsonObjectModel {
    private static final Property<String> B = JsonTypes.STRING.optional("b");

    /** How this type is read and written. */
    public static final ObjectType<Maybe> TYPE = ObjectType.<Maybe>of(new Maybe(ObjectValues.NONE), B);

    private Maybe(ObjectValues values) {
        super(values);
    }

    @Override
    protected Maybe create(ObjectValues members) {
        return new Maybe(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code b}. */
    public @Nullable String b() {
        return B.find(this);
    }

    /** Builds a {@link Maybe}. */
    public static final class Builder extends JsonObjectBuilder<Maybe, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Maybe#b()}. */
        public Builder b(String b) {
            B.set(this, b);
            return this;
        }
    }
}
