// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Chain
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Its next is a chain whose own next is more. */
public final class Chain extends JsonObjectModel {
    private static final Property<ChainNext> NEXT = JsonTypes.ref(ChainNext.class).optional("next");

    /** How this type is read and written. */
    public static final ObjectType<Chain> TYPE = ObjectType.<Chain>of(new Chain(ObjectValues.NONE), NEXT);

    private Chain(ObjectValues values) {
        super(values);
    }

    @Override
    protected Chain create(ObjectValues members) {
        return new Chain(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Its next is a chain whose own next is more. */
    public @Nullable ChainNext next() {
        return NEXT.find(this);
    }

    /** Builds a {@link Chain}. */
    public static final class Builder extends JsonObjectBuilder<Chain, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Chain#next()}. */
        public Builder next(ChainNext next) {
            NEXT.set(this, next);
            return this;
        }
    }
}
