// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Profile
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Profile of the customer. */
public final class Profile extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> EMAIL_ADDRESS = Property.required("email_address", JsonTypes.STRING);
    private static final Property<String> FIRST_NAME = Property.optional("first_name", JsonTypes.STRING);
    private static final Property<String> LAST_NAME = Property.optional("last_name", JsonTypes.STRING);
    private static final Property<String> COMPANY = Property.optional("company", JsonTypes.STRING);
    private static final Property<String> ADDRESS = Property.optional("address", JsonTypes.STRING);
    private static final Property<String> CITY = Property.optional("city", JsonTypes.STRING);
    private static final Property<String> STATE = Property.optional("state", JsonTypes.STRING);
    private static final Property<String> ZIP_CODE = Property.optional("zip_code", JsonTypes.STRING);
    private static final Property<String> COUNTRY = Property.optional("country", JsonTypes.STRING);
    private static final Property<ProfilePhoneCode> PHONE_CODE =
            Property.optional("phone_code", () -> ProfilePhoneCode.TYPE);
    private static final Property<String> PHONE_NUMBER = Property.optional("phone_number", JsonTypes.STRING);
    private static final Property<String> PAYMENT_TYPE = Property.optional("payment_type", JsonTypes.STRING);
    private static final Property<String> PAYPAL_ADDRESS = Property.optional("paypal_address", JsonTypes.STRING);
    private static final Property<BigDecimal> PER_NODE_PRICE = Property.optional("per_node_price", JsonTypes.DECIMAL);
    private static final Property<Boolean> PIN_SECURITY_ENABLED =
            Property.optional("pin_security_enabled", JsonTypes.BOOLEAN);
    private static final Property<Boolean> RESELLER = Property.optional("reseller", JsonTypes.BOOLEAN);
    private static final Property<String> TIME_ZONE = Property.optional("time_zone", JsonTypes.STRING);
    private static final Property<OffsetDateTime> CREATED_AT = Property.optional("created_at", JsonTypes.DATE_TIME);
    private static final Property<OffsetDateTime> UPDATED_AT = Property.optional("updated_at", JsonTypes.DATE_TIME);

    /** How this type is read and written. */
    public static final ObjectType<Profile> TYPE = ObjectType.of(Profile.class, Profile::new, ID, EMAIL_ADDRESS,
            FIRST_NAME, LAST_NAME, COMPANY, ADDRESS, CITY, STATE, ZIP_CODE, COUNTRY, PHONE_CODE, PHONE_NUMBER,
            PAYMENT_TYPE, PAYPAL_ADDRESS, PER_NODE_PRICE, PIN_SECURITY_ENABLED, RESELLER, TIME_ZONE, CREATED_AT,
            UPDATED_AT);

    private Profile(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code emailAddress}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the customer. */
    public Long id() {
        return required(ID);
    }

    /** Mail address, which is also the user name of the API. */
    public String emailAddress() {
        return required(EMAIL_ADDRESS);
    }

    /** {@code first_name}. */
    public @Nullable String firstName() {
        return optional(FIRST_NAME);
    }

    /** {@code last_name}. */
    public @Nullable String lastName() {
        return optional(LAST_NAME);
    }

    /** {@code company}. */
    public @Nullable String company() {
        return optional(COMPANY);
    }

    /** Street and number. */
    public @Nullable String address() {
        return optional(ADDRESS);
    }

    /** {@code city}. */
    public @Nullable String city() {
        return optional(CITY);
    }

    /** State or province. */
    public @Nullable String state() {
        return optional(STATE);
    }

    /** {@code zip_code}. */
    public @Nullable String zipCode() {
        return optional(ZIP_CODE);
    }

    /** Country code. */
    public @Nullable String country() {
        return optional(COUNTRY);
    }

    /** Country calling code. */
    public @Nullable ProfilePhoneCode phoneCode() {
        return optional(PHONE_CODE);
    }

    /** {@code phone_number}. */
    public @Nullable String phoneNumber() {
        return optional(PHONE_NUMBER);
    }

    /** How the customer pays, such as {@code Credit Card}. */
    public @Nullable String paymentType() {
        return optional(PAYMENT_TYPE);
    }

    /** Mail address at PayPal. */
    public @Nullable String paypalAddress() {
        return optional(PAYPAL_ADDRESS);
    }

    /** Price of a node per month. */
    public @Nullable BigDecimal perNodePrice() {
        return optional(PER_NODE_PRICE);
    }

    /** Whether a PIN is asked for. */
    public @Nullable Boolean pinSecurityEnabled() {
        return optional(PIN_SECURITY_ENABLED);
    }

    /** Whether the customer is a reseller. */
    public @Nullable Boolean reseller() {
        return optional(RESELLER);
    }

    /** Name of the time zone, such as {@code Eastern Time (US & Canada)}. */
    public @Nullable String timeZone() {
        return optional(TIME_ZONE);
    }

    /** {@code created_at}. */
    public @Nullable OffsetDateTime createdAt() {
        return optional(CREATED_AT);
    }

    /** {@code updated_at}. */
    public @Nullable OffsetDateTime updatedAt() {
        return optional(UPDATED_AT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Profile}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Profile#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Profile#emailAddress()}. */
        public Builder emailAddress(String emailAddress) {
            set(EMAIL_ADDRESS, emailAddress);
            return this;
        }

        /** Sets {@link Profile#firstName()}. */
        public Builder firstName(String firstName) {
            set(FIRST_NAME, firstName);
            return this;
        }

        /** Sets {@link Profile#lastName()}. */
        public Builder lastName(String lastName) {
            set(LAST_NAME, lastName);
            return this;
        }

        /** Sets {@link Profile#company()}. */
        public Builder company(String company) {
            set(COMPANY, company);
            return this;
        }

        /** Sets {@link Profile#address()}. */
        public Builder address(String address) {
            set(ADDRESS, address);
            return this;
        }

        /** Sets {@link Profile#city()}. */
        public Builder city(String city) {
            set(CITY, city);
            return this;
        }

        /** Sets {@link Profile#state()}. */
        public Builder state(String state) {
            set(STATE, state);
            return this;
        }

        /** Sets {@link Profile#zipCode()}. */
        public Builder zipCode(String zipCode) {
            set(ZIP_CODE, zipCode);
            return this;
        }

        /** Sets {@link Profile#country()}. */
        public Builder country(String country) {
            set(COUNTRY, country);
            return this;
        }

        /** Sets {@link Profile#phoneCode()}. */
        public Builder phoneCode(ProfilePhoneCode phoneCode) {
            set(PHONE_CODE, phoneCode);
            return this;
        }

        /** Sets {@link Profile#phoneNumber()}. */
        public Builder phoneNumber(String phoneNumber) {
            set(PHONE_NUMBER, phoneNumber);
            return this;
        }

        /** Sets {@link Profile#paymentType()}. */
        public Builder paymentType(String paymentType) {
            set(PAYMENT_TYPE, paymentType);
            return this;
        }

        /** Sets {@link Profile#paypalAddress()}. */
        public Builder paypalAddress(@Nullable String paypalAddress) {
            set(PAYPAL_ADDRESS, paypalAddress);
            return this;
        }

        /** Sets {@link Profile#perNodePrice()}. */
        public Builder perNodePrice(BigDecimal perNodePrice) {
            set(PER_NODE_PRICE, perNodePrice);
            return this;
        }

        /** Sets {@link Profile#pinSecurityEnabled()}. */
        public Builder pinSecurityEnabled(boolean pinSecurityEnabled) {
            set(PIN_SECURITY_ENABLED, pinSecurityEnabled);
            return this;
        }

        /** Sets {@link Profile#reseller()}. */
        public Builder reseller(boolean reseller) {
            set(RESELLER, reseller);
            return this;
        }

        /** Sets {@link Profile#timeZone()}. */
        public Builder timeZone(String timeZone) {
            set(TIME_ZONE, timeZone);
            return this;
        }

        /** Sets {@link Profile#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            set(CREATED_AT, createdAt);
            return this;
        }

        /** Sets {@link Profile#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            set(UPDATED_AT, updatedAt);
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
        public Profile build() {
            return new Profile(objectValues());
        }
    }
}
