// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ApplyCredit
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Credit to apply to an invoice. */
public final class ApplyCredit extends JsonObjectModel {
    private static final Property<BigDecimal> AMOUNT = JsonTypes.DECIMAL.optional("amount");

    /** How this type is read and written. */
    public static final ObjectType<ApplyCredit> TYPE = ObjectType.<ApplyCredit>of(new ApplyCredit(ObjectValues.NONE),
            AMOUNT);

    private ApplyCredit(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApplyCredit create(ObjectValues members) {
        return new ApplyCredit(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Credit to use, in the currency of the account. Without it, as much as pays the invoice in full. */
    public @Nullable BigDecimal amount() {
        return AMOUNT.find(this);
    }

    /** Builds an {@link ApplyCredit}. */
    public static final class Builder extends JsonObjectBuilder<ApplyCredit, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ApplyCredit#amount()}. */
        public Builder amount(BigDecimal amount) {
            AMOUNT.set(this, amount);
            return this;
        }
    }
}
