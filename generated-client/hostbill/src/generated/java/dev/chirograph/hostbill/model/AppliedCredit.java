// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AppliedCredit
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Outcome of applying credit. */
public final class AppliedCredit extends JsonObjectModel {
    private static final Property<Boolean> SUCCESS = JsonTypes.BOOLEAN.required("success");
    private static final Property<String> INVOICE_STATUS = JsonTypes.STRING.required("invoice_status");
    private static final Property<BigDecimal> APPLIED = JsonTypes.DECIMAL.required("applied");

    /** How this type is read and written. */
    public static final ObjectType<AppliedCredit> TYPE = ObjectType.<AppliedCredit>of(
            new AppliedCredit(ObjectValues.NONE), SUCCESS, INVOICE_STATUS, APPLIED);

    private AppliedCredit(ObjectValues values) {
        super(values);
    }

    @Override
    protected AppliedCredit create(ObjectValues members) {
        return new AppliedCredit(members);
    }

    /** Starts an empty object; it needs {@code success}, {@code invoiceStatus}, {@code applied}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when credit was applied. */
    public Boolean success() {
        return SUCCESS.get(this);
    }

    /** State of the invoice afterwards; a word of the portal, such as Paid. Example: {@code Paid}. */
    public String invoiceStatus() {
        return INVOICE_STATUS.get(this);
    }

    /** Credit that was used. */
    public BigDecimal applied() {
        return APPLIED.get(this);
    }

    /** Builds an {@link AppliedCredit}. */
    public static final class Builder extends JsonObjectBuilder<AppliedCredit, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AppliedCredit#success()}. */
        public Builder success(boolean success) {
            SUCCESS.set(this, success);
            return this;
        }

        /** Sets {@link AppliedCredit#invoiceStatus()}. */
        public Builder invoiceStatus(String invoiceStatus) {
            INVOICE_STATUS.set(this, invoiceStatus);
            return this;
        }

        /** Sets {@link AppliedCredit#applied()}. */
        public Builder applied(BigDecimal applied) {
            APPLIED.set(this, applied);
            return this;
        }
    }
}
