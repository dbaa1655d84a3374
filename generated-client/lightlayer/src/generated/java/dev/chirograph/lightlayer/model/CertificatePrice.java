// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificatePrice
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Price of a certificate. */
public final class CertificatePrice extends JsonObjectModel {
    private static final Property<Long> YEARS = JsonTypes.LONG.required("years");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.required("price");
    private static final Property<BigDecimal> RENEW = JsonTypes.DECIMAL.required("renew");

    /** How this type is read and written. */
    public static final ObjectType<CertificatePrice> TYPE = ObjectType.<CertificatePrice>of(
            new CertificatePrice(ObjectValues.NONE), YEARS, PRICE, RENEW);

    private CertificatePrice(ObjectValues values) {
        super(values);
    }

    @Override
    protected CertificatePrice create(ObjectValues members) {
        return new CertificatePrice(members);
    }

    /** Starts an empty object; it needs {@code years}, {@code price}, {@code renew}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Years of validity. */
    public Long years() {
        return YEARS.get(this);
    }

    /** Price of a new certificate. */
    public BigDecimal price() {
        return PRICE.get(this);
    }

    /** Price of a renewal. */
    public BigDecimal renew() {
        return RENEW.get(this);
    }

    /** Builds a {@link CertificatePrice}. */
    public static final class Builder extends JsonObjectBuilder<CertificatePrice, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CertificatePrice#years()}. */
        public Builder years(long years) {
            YEARS.set(this, years);
            return this;
        }

        /** Sets {@link CertificatePrice#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link CertificatePrice#renew()}. */
        public Builder renew(BigDecimal renew) {
            RENEW.set(this, renew);
            return this;
        }
    }
}
