// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AppliedCredit
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Outcome of applying credit. */
public final class AppliedCredit extends ObjectModel {
    private static final Property<Boolean> SUCCESS = Property.required("success", JsonTypes.BOOLEAN);
    private static final Property<String> INVOICE_STATUS = Property.required("invoice_status", JsonTypes.STRING);
    private static final Property<BigDecimal> APPLIED = Property.required("applied", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<AppliedCredit> TYPE = ObjectType.of(AppliedCredit.class, AppliedCredit::new, SUCCESS,
            INVOICE_STATUS, APPLIED);

    private AppliedCredit(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code success}, {@code invoiceStatus}, {@code applied}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when credit was applied. */
    public Boolean success() {
        return required(SUCCESS);
    }

    /** State of the invoice afterwards; a word of the portal, such as Paid. Example: {@code Paid}. */
    public String invoiceStatus() {
        return required(INVOICE_STATUS);
    }

    /** Credit that was used. */
    public BigDecimal applied() {
        return required(APPLIED);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AppliedCredit}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AppliedCredit#success()}. */
        public Builder success(boolean success) {
            set(SUCCESS, success);
            return this;
        }

        /** Sets {@link AppliedCredit#invoiceStatus()}. */
        public Builder invoiceStatus(String invoiceStatus) {
            set(INVOICE_STATUS, invoiceStatus);
            return this;
        }

        /** Sets {@link AppliedCredit#applied()}. */
        public Builder applied(BigDecimal applied) {
            set(APPLIED, applied);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public AppliedCredit build() {
            return new AppliedCredit(objectValues());
        }
    }
}
