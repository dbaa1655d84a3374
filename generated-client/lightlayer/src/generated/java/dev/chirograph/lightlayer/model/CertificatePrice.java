// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificatePrice
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Price of a certificate. */
public final class CertificatePrice extends ObjectModel {
    private static final Property<Long> YEARS = Property.required("years", JsonTypes.LONG);
    private static final Property<BigDecimal> PRICE = Property.required("price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> RENEW = Property.required("renew", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<CertificatePrice> TYPE = ObjectType.of(CertificatePrice.class, CertificatePrice::new,
            YEARS, PRICE, RENEW);

    private CertificatePrice(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code years}, {@code price}, {@code renew}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Years of validity. */
    public Long years() {
        return required(YEARS);
    }

    /** Price of a new certificate. */
    public BigDecimal price() {
        return required(PRICE);
    }

    /** Price of a renewal. */
    public BigDecimal renew() {
        return required(RENEW);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CertificatePrice}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CertificatePrice#years()}. */
        public Builder years(long years) {
            set(YEARS, years);
            return this;
        }

        /** Sets {@link CertificatePrice#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link CertificatePrice#renew()}. */
        public Builder renew(BigDecimal renew) {
            set(RENEW, renew);
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
        public CertificatePrice build() {
            return new CertificatePrice(objectValues());
        }
    }
}
