// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Client
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holder of the account. */
public final class Client extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> EMAIL = Property.required("email", JsonTypes.STRING);
    private static final Property<String> LAST_LOGIN =
            Property.required("lastlogin", JsonTypes.STRING).nullWords("0000-00-00 00:00:00");
    private static final Property<String> IP = Property.required("ip", JsonTypes.STRING);
    private static final Property<String> HOST = Property.required("host", JsonTypes.STRING);
    private static final Property<String> FIRST_NAME = Property.required("firstname", JsonTypes.STRING);
    private static final Property<String> LAST_NAME = Property.required("lastname", JsonTypes.STRING);
    private static final Property<String> COMPANY_NAME = Property.required("companyname", JsonTypes.STRING);
    private static final Property<String> ADDRESS1 = Property.required("address1", JsonTypes.STRING);
    private static final Property<String> ADDRESS2 = Property.required("address2", JsonTypes.STRING);
    private static final Property<String> CITY = Property.required("city", JsonTypes.STRING);
    private static final Property<String> STATE = Property.required("state", JsonTypes.STRING);
    private static final Property<String> POSTCODE = Property.required("postcode", JsonTypes.STRING);
    private static final Property<String> COUNTRY = Property.required("country", JsonTypes.STRING);
    private static final Property<String> PHONE_NUMBER = Property.required("phonenumber", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Client> TYPE = ObjectType.of(Client.class, Client::new, ID, EMAIL, LAST_LOGIN, IP,
            HOST, FIRST_NAME, LAST_NAME, COMPANY_NAME, ADDRESS1, ADDRESS2, CITY, STATE, POSTCODE, COUNTRY,
            PHONE_NUMBER);

    private Client(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code email}, {@code lastLogin}, {@code ip}, {@code host},
     * {@code firstName}, {@code lastName}, {@code companyName}, {@code address1}, {@code address2}, {@code city},
     * {@code state}, {@code postcode}, {@code country}, {@code phoneNumber}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the client. */
    public String id() {
        return required(ID);
    }

    /** E-mail address; also the login name. */
    public String email() {
        return required(EMAIL);
    }

    /**
     * Moment of the last login; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String lastLogin() {
        return optional(LAST_LOGIN);
    }

    /** IP address of the last login. */
    public String ip() {
        return required(IP);
    }

    /** Host name of the last login. */
    public String host() {
        return required(HOST);
    }

    /** {@code firstname}. */
    public String firstName() {
        return required(FIRST_NAME);
    }

    /** {@code lastname}. */
    public String lastName() {
        return required(LAST_NAME);
    }

    /** Company name; empty for a private person. */
    public String companyName() {
        return required(COMPANY_NAME);
    }

    /** First line of the postal address. */
    public String address1() {
        return required(ADDRESS1);
    }

    /** Second line of the postal address. */
    public String address2() {
        return required(ADDRESS2);
    }

    /** {@code city}. */
    public String city() {
        return required(CITY);
    }

    /** State, province or region. */
    public String state() {
        return required(STATE);
    }

    /** {@code postcode}. */
    public String postcode() {
        return required(POSTCODE);
    }

    /** Country code of two letters (ISO 3166-1 alpha-2), such as US. */
    public String country() {
        return required(COUNTRY);
    }

    /** Phone number in the form +&lt;country code&gt;.&lt;number&gt;. */
    public String phoneNumber() {
        return required(PHONE_NUMBER);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Client}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Client#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Client#email()}. */
        public Builder email(String email) {
            set(EMAIL, email);
            return this;
        }

        /** Sets {@link Client#lastLogin()}. */
        public Builder lastLogin(String lastLogin) {
            set(LAST_LOGIN, lastLogin);
            return this;
        }

        /** Sets {@link Client#ip()}. */
        public Builder ip(String ip) {
            set(IP, ip);
            return this;
        }

        /** Sets {@link Client#host()}. */
        public Builder host(String host) {
            set(HOST, host);
            return this;
        }

        /** Sets {@link Client#firstName()}. */
        public Builder firstName(String firstName) {
            set(FIRST_NAME, firstName);
            return this;
        }

        /** Sets {@link Client#lastName()}. */
        public Builder lastName(String lastName) {
            set(LAST_NAME, lastName);
            return this;
        }

        /** Sets {@link Client#companyName()}. */
        public Builder companyName(String companyName) {
            set(COMPANY_NAME, companyName);
            return this;
        }

        /** Sets {@link Client#address1()}. */
        public Builder address1(String address1) {
            set(ADDRESS1, address1);
            return this;
        }

        /** Sets {@link Client#address2()}. */
        public Builder address2(String address2) {
            set(ADDRESS2, address2);
            return this;
        }

        /** Sets {@link Client#city()}. */
        public Builder city(String city) {
            set(CITY, city);
            return this;
        }

        /** Sets {@link Client#state()}. */
        public Builder state(String state) {
            set(STATE, state);
            return this;
        }

        /** Sets {@link Client#postcode()}. */
        public Builder postcode(String postcode) {
            set(POSTCODE, postcode);
            return this;
        }

        /** Sets {@link Client#country()}. */
        public Builder country(String country) {
            set(COUNTRY, country);
            return this;
        }

        /** Sets {@link Client#phoneNumber()}. */
        public Builder phoneNumber(String phoneNumber) {
            set(PHONE_NUMBER, phoneNumber);
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
        public Client build() {
            return new Client(objectValues());
        }
    }
}
