// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Chain/properties/next/properties/next/allOf
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Its next is a chain whose own next is more. */
public final class ChainNextNext extends JsonObjectModel {
    private static final Property<ChainNextNext> NEXT = JsonTypes.ref(ChainNextNext.class).optional("next");
    private static final Property<Long> WEIGHT = JsonTypes.LONG.optional("weight");

    /** How this type is read and written. */
    public static final ObjectType<ChainNextNext> TYPE = ObjectType.<ChainNextNext>of(
            new ChainNextNext(ObjectValues.NONE), NEXT, WEIGHT);

    private ChainNextNext(ObjectValues values) {
        super(values);
    }

    @Override
    protected ChainNextNext create(ObjectValues members) {
        return new ChainNextNext(members);
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
    public @Nullable ChainNextNext next() {
        return NEXT.find(this);
    }

    /** {@code weight}. */
    public @Nullable Long weight() {
        return WEIGHT.find(this);
    }

    /** Builds a {@link ChainNextNext}. */
    public static final class Builder extends JsonObjectBuilder<ChainNextNext, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ChainNextNext#next()}. */
        public Builder next(ChainNextNext next) {
            NEXT.set(this, next);
            return this;
        }

        /** Sets {@link ChainNextNext#weight()}. */
        public Builder weight(long weight) {
            WEIGHT.set(this, weight);
            return this;
        }
    }
}
