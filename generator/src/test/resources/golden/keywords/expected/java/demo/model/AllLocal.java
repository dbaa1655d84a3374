// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/$defs/Local
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code All Local}. */
public final class AllLocal extends JsonObjectModel {
    private static final Property<Long> C = JsonTypes.LONG.optional("c");

    /** How this type is read and written. */
    public static final ObjectType<AllLocal> TYPE = ObjectType.<AllLocal>of(new AllLocal(ObjectValues.NONE), C);

    private AllLocal(ObjectValues values) {
        super(values);
    }

    @Override
    protected AllLocal create(ObjectValues members) {
        return new AllLocal(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code c}. */
    public @Nullable Long c() {
        return C.find(this);
    }

    /** Builds an {@link AllLocal}. */
    public static final class Builder extends JsonObjectBuilder<AllLocal, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AllLocal#c()}. */
        public Builder c(long c) {
            C.set(this, c);
            return this;
        }
    }
}
