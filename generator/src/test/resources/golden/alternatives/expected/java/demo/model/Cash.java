// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Cash
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Cash}. */
public final class Cash extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").constant("cash");
    private static final Property<String> CURRENCY = JsonTypes.STRING.optional("currency");

    /** How this type is read and written. */
    public static final ObjectType<Cash> TYPE = ObjectType.<Cash>of(new Cash(ObjectValues.NONE), TYPE_, CURRENCY);

    private Cash(ObjectValues values) {
        super(values);
    }

    @Override
    protected Cash create(ObjectValues members) {
        return new Cash(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code type}. */
    public String type() {
        return TYPE_.get(this);
    }

    /** {@code currency}. */
    public @Nullable String currency() {
        return CURRENCY.find(this);
    }

    /** Builds a {@link Cash}. */
    public static final class Builder extends JsonObjectBuilder<Cash, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Cash#currency()}. */
        public Builder currency(String currency) {
            CURRENCY.set(this, currency);
            return this;
        }
    }
}
