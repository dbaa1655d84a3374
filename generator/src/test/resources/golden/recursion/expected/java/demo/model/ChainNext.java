// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Chain/properties/next
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Its next is a chain whose own next is more. */
public final class ChainNext extends JsonObjectModel {
    private static final Property<ChainNextNext> NEXT = JsonTypes.ref(ChainNextNext.class).optional("next");

    /** How this type is read and written. */
    public static final ObjectType<ChainNext> TYPE = ObjectType.<ChainNext>of(new ChainNext(ObjectValues.NONE), NEXT);

    private ChainNext(ObjectValues values) {
        super(values);
    }

    @Override
    protected ChainNext create(ObjectValues members) {
        return new ChainNext(members);
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

    /** Builds a {@link ChainNext}. */
    public static final class Builder extends JsonObjectBuilder<ChainNext, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ChainNext#next()}. */
        public Builder next(ChainNextNext next) {
            NEXT.set(this, next);
            return this;
        }
    }
}
