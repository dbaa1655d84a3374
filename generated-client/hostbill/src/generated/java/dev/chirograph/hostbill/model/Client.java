// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Client
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Holder of the account. */
public final class Client extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> EMAIL = JsonTypes.STRING.required("email");
    private static final Property<String> LAST_LOGIN =
            JsonTypes.STRING.required("lastlogin").nullWords("0000-00-00 00:00:00");
    private static final Property<String> IP = JsonTypes.STRING.required("ip");
    private static final Property<String> HOST = JsonTypes.STRING.required("host");
    private static final Property<String> FIRST_NAME = JsonTypes.STRING.required("firstname");
    private static final Property<String> LAST_NAME = JsonTypes.STRING.required("lastname");
    private static final Property<String> COMPANY_NAME = JsonTypes.STRING.required("companyname");
    private static final Property<String> ADDRESS1 = JsonTypes.STRING.required("address1");
    private static final Property<String> ADDRESS2 = JsonTypes.STRING.required("address2");
    private static final Property<String> CITY = JsonTypes.STRING.required("city");
    private static final Property<String> STATE = JsonTypes.STRING.required("state");
    private static final Property<String> POSTCODE = JsonTypes.STRING.required("postcode");
    private static final Property<String> COUNTRY = JsonTypes.STRING.required("country");
    private static final Property<String> PHONE_NUMBER = JsonTypes.STRING.required("phonenumber");

    /** How this type is read and written. */
    public static final ObjectType<Client> TYPE = ObjectType.<Client>of(new Client(ObjectValues.NONE), ID, EMAIL,
            LAST_LOGIN, IP, HOST, FIRST_NAME, LAST_NAME, COMPANY_NAME, ADDRESS1, ADDRESS2, CITY, STATE, POSTCODE,
            COUNTRY, PHONE_NUMBER);

    private Client(ObjectValues values) {
        super(values);
    }

    @Override
    protected Client create(ObjectValues members) {
        return new Client(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code email}, {@code lastLogin}, {@code ip}, {@code host},
     * {@code firstName}, {@code lastName}, {@code companyName}, {@code address1}, {@code address2}, {@code city},
     * {@code state}, {@code postcode}, {@code country}, {@code phoneNumber}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the client. */
    public String id() {
        return ID.get(this);
    }

    /** E-mail address; also the login name. */
    public String email() {
        return EMAIL.get(this);
    }

    /**
     * Moment of the last login; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String lastLogin() {
        return LAST_LOGIN.find(this);
    }

    /** IP address of the last login. */
    public String ip() {
        return IP.get(this);
    }

    /** Host name of the last login. */
    public String host() {
        return HOST.get(this);
    }

    /** {@code firstname}. */
    public String firstName() {
        return FIRST_NAME.get(this);
    }

    /** {@code lastname}. */
    public String lastName() {
        return LAST_NAME.get(this);
    }

    /** Company name; empty for a private person. */
    public String companyName() {
        return COMPANY_NAME.get(this);
    }

    /** First line of the postal address. */
    public String address1() {
        return ADDRESS1.get(this);
    }

    /** Second line of the postal address. */
    public String address2() {
        return ADDRESS2.get(this);
    }

    /** {@code city}. */
    public String city() {
        return CITY.get(this);
    }

    /** State, province or region. */
    public String state() {
        return STATE.get(this);
    }

    /** {@code postcode}. */
    public String postcode() {
        return POSTCODE.get(this);
    }

    /** Country code of two letters (ISO 3166-1 alpha-2), such as US. */
    public String country() {
        return COUNTRY.get(this);
    }

    /** Phone number in the form +&lt;country code&gt;.&lt;number&gt;. */
    public String phoneNumber() {
        return PHONE_NUMBER.get(this);
    }

    /** Builds a {@link Client}. */
    public static final class Builder extends JsonObjectBuilder<Client, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Client#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Client#email()}. */
        public Builder email(String email) {
            EMAIL.set(this, email);
            return this;
        }

        /** Sets {@link Client#lastLogin()}. */
        public Builder lastLogin(String lastLogin) {
            LAST_LOGIN.set(this, lastLogin);
            return this;
        }

        /** Sets {@link Client#ip()}. */
        public Builder ip(String ip) {
            IP.set(this, ip);
            return this;
        }

        /** Sets {@link Client#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link Client#firstName()}. */
        public Builder firstName(String firstName) {
            FIRST_NAME.set(this, firstName);
            return this;
        }

        /** Sets {@link Client#lastName()}. */
        public Builder lastName(String lastName) {
            LAST_NAME.set(this, lastName);
            return this;
        }

        /** Sets {@link Client#companyName()}. */
        public Builder companyName(String companyName) {
            COMPANY_NAME.set(this, companyName);
            return this;
        }

        /** Sets {@link Client#address1()}. */
        public Builder address1(String address1) {
            ADDRESS1.set(this, address1);
            return this;
        }

        /** Sets {@link Client#address2()}. */
        public Builder address2(String address2) {
            ADDRESS2.set(this, address2);
            return this;
        }

        /** Sets {@link Client#city()}. */
        public Builder city(String city) {
            CITY.set(this, city);
            return this;
        }

        /** Sets {@link Client#state()}. */
        public Builder state(String state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets {@link Client#postcode()}. */
        public Builder postcode(String postcode) {
            POSTCODE.set(this, postcode);
            return this;
        }

        /** Sets {@link Client#country()}. */
        public Builder country(String country) {
            COUNTRY.set(this, country);
            return this;
        }

        /** Sets {@link Client#phoneNumber()}. */
        public Builder phoneNumber(String phoneNumber) {
            PHONE_NUMBER.set(this, phoneNumber);
            return this;
        }
    }
}
