// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Profile
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Profile of the customer. */
public final class Profile extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> EMAIL_ADDRESS = JsonTypes.STRING.required("email_address");
    private static final Property<String> FIRST_NAME = JsonTypes.STRING.optional("first_name");
    private static final Property<String> LAST_NAME = JsonTypes.STRING.optional("last_name");
    private static final Property<String> COMPANY = JsonTypes.STRING.optional("company");
    private static final Property<String> ADDRESS = JsonTypes.STRING.optional("address");
    private static final Property<String> CITY = JsonTypes.STRING.optional("city");
    private static final Property<String> STATE = JsonTypes.STRING.optional("state");
    private static final Property<String> ZIP_CODE = JsonTypes.STRING.optional("zip_code");
    private static final Property<String> COUNTRY = JsonTypes.STRING.optional("country");
    private static final Property<ProfilePhoneCode> PHONE_CODE =
            JsonTypes.ref(ProfilePhoneCode.class).optional("phone_code");
    private static final Property<String> PHONE_NUMBER = JsonTypes.STRING.optional("phone_number");
    private static final Property<String> PAYMENT_TYPE = JsonTypes.STRING.optional("payment_type");
    private static final Property<String> PAYPAL_ADDRESS = JsonTypes.STRING.optional("paypal_address");
    private static final Property<BigDecimal> PER_NODE_PRICE = JsonTypes.DECIMAL.optional("per_node_price");
    private static final Property<Boolean> PIN_SECURITY_ENABLED = JsonTypes.BOOLEAN.optional("pin_security_enabled");
    private static final Property<Boolean> RESELLER = JsonTypes.BOOLEAN.optional("reseller");
    private static final Property<String> TIME_ZONE = JsonTypes.STRING.optional("time_zone");
    private static final Property<OffsetDateTime> CREATED_AT = JsonTypes.DATE_TIME.optional("created_at");
    private static final Property<OffsetDateTime> UPDATED_AT = JsonTypes.DATE_TIME.optional("updated_at");

    /** How this type is read and written. */
    public static final ObjectType<Profile> TYPE = ObjectType.<Profile>of(new Profile(ObjectValues.NONE), ID,
            EMAIL_ADDRESS, FIRST_NAME, LAST_NAME, COMPANY, ADDRESS, CITY, STATE, ZIP_CODE, COUNTRY, PHONE_CODE,
            PHONE_NUMBER, PAYMENT_TYPE, PAYPAL_ADDRESS, PER_NODE_PRICE, PIN_SECURITY_ENABLED, RESELLER, TIME_ZONE,
            CREATED_AT, UPDATED_AT);

    private Profile(ObjectValues values) {
        super(values);
    }

    @Override
    protected Profile create(ObjectValues members) {
        return new Profile(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code emailAddress}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the customer. */
    public Long id() {
        return ID.get(this);
    }

    /** Mail address, which is also the user name of the API. */
    public String emailAddress() {
        return EMAIL_ADDRESS.get(this);
    }

    /** {@code first_name}. */
    public @Nullable String firstName() {
        return FIRST_NAME.find(this);
    }

    /** {@code last_name}. */
    public @Nullable String lastName() {
        return LAST_NAME.find(this);
    }

    /** {@code company}. */
    public @Nullable String company() {
        return COMPANY.find(this);
    }

    /** Street and number. */
    public @Nullable String address() {
        return ADDRESS.find(this);
    }

    /** {@code city}. */
    public @Nullable String city() {
        return CITY.find(this);
    }

    /** State or province. */
    public @Nullable String state() {
        return STATE.find(this);
    }

    /** {@code zip_code}. */
    public @Nullable String zipCode() {
        return ZIP_CODE.find(this);
    }

    /** Country code. */
    public @Nullable String country() {
        return COUNTRY.find(this);
    }

    /** Country calling code. */
    public @Nullable ProfilePhoneCode phoneCode() {
        return PHONE_CODE.find(this);
    }

    /** {@code phone_number}. */
    public @Nullable String phoneNumber() {
        return PHONE_NUMBER.find(this);
    }

    /** How the customer pays, such as {@code Credit Card}. */
    public @Nullable String paymentType() {
        return PAYMENT_TYPE.find(this);
    }

    /** Mail address at PayPal. */
    public @Nullable String paypalAddress() {
        return PAYPAL_ADDRESS.find(this);
    }

    /** Price of a node per month. */
    public @Nullable BigDecimal perNodePrice() {
        return PER_NODE_PRICE.find(this);
    }

    /** Whether a PIN is asked for. */
    public @Nullable Boolean pinSecurityEnabled() {
        return PIN_SECURITY_ENABLED.find(this);
    }

    /** Whether the customer is a reseller. */
    public @Nullable Boolean reseller() {
        return RESELLER.find(this);
    }

    /** Name of the time zone, such as {@code Eastern Time (US & Canada)}. */
    public @Nullable String timeZone() {
        return TIME_ZONE.find(this);
    }

    /** {@code created_at}. */
    public @Nullable OffsetDateTime createdAt() {
        return CREATED_AT.find(this);
    }

    /** {@code updated_at}. */
    public @Nullable OffsetDateTime updatedAt() {
        return UPDATED_AT.find(this);
    }

    /** Builds a {@link Profile}. */
    public static final class Builder extends JsonObjectBuilder<Profile, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Profile#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Profile#emailAddress()}. */
        public Builder emailAddress(String emailAddress) {
            EMAIL_ADDRESS.set(this, emailAddress);
            return this;
        }

        /** Sets {@link Profile#firstName()}. */
        public Builder firstName(String firstName) {
            FIRST_NAME.set(this, firstName);
            return this;
        }

        /** Sets {@link Profile#lastName()}. */
        public Builder lastName(String lastName) {
            LAST_NAME.set(this, lastName);
            return this;
        }

        /** Sets {@link Profile#company()}. */
        public Builder company(String company) {
            COMPANY.set(this, company);
            return this;
        }

        /** Sets {@link Profile#address()}. */
        public Builder address(String address) {
            ADDRESS.set(this, address);
            return this;
        }

        /** Sets {@link Profile#city()}. */
        public Builder city(String city) {
            CITY.set(this, city);
            return this;
        }

        /** Sets {@link Profile#state()}. */
        public Builder state(String state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets {@link Profile#zipCode()}. */
        public Builder zipCode(String zipCode) {
            ZIP_CODE.set(this, zipCode);
            return this;
        }

        /** Sets {@link Profile#country()}. */
        public Builder country(String country) {
            COUNTRY.set(this, country);
            return this;
        }

        /** Sets {@link Profile#phoneCode()}. */
        public Builder phoneCode(ProfilePhoneCode phoneCode) {
            PHONE_CODE.set(this, phoneCode);
            return this;
        }

        /** Sets {@link Profile#phoneNumber()}. */
        public Builder phoneNumber(String phoneNumber) {
            PHONE_NUMBER.set(this, phoneNumber);
            return this;
        }

        /** Sets {@link Profile#paymentType()}. */
        public Builder paymentType(String paymentType) {
            PAYMENT_TYPE.set(this, paymentType);
            return this;
        }

        /** Sets {@link Profile#paypalAddress()}. */
        public Builder paypalAddress(@Nullable String paypalAddress) {
            PAYPAL_ADDRESS.set(this, paypalAddress);
            return this;
        }

        /** Sets {@link Profile#perNodePrice()}. */
        public Builder perNodePrice(BigDecimal perNodePrice) {
            PER_NODE_PRICE.set(this, perNodePrice);
            return this;
        }

        /** Sets {@link Profile#pinSecurityEnabled()}. */
        public Builder pinSecurityEnabled(boolean pinSecurityEnabled) {
            PIN_SECURITY_ENABLED.set(this, pinSecurityEnabled);
            return this;
        }

        /** Sets {@link Profile#reseller()}. */
        public Builder reseller(boolean reseller) {
            RESELLER.set(this, reseller);
            return this;
        }

        /** Sets {@link Profile#timeZone()}. */
        public Builder timeZone(String timeZone) {
            TIME_ZONE.set(this, timeZone);
            return this;
        }

        /** Sets {@link Profile#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            CREATED_AT.set(this, createdAt);
            return this;
        }

        /** Sets {@link Profile#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            UPDATED_AT.set(this, updatedAt);
            return this;
        }
    }
}
