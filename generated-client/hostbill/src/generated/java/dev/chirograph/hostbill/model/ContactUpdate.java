// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ContactUpdate
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of the contact to change; the others keep their values. */
public final class ContactUpdate extends ObjectModel {
    private static final Property<ContactPrivileges> PRIVILEGES =
            Property.optional("privileges", () -> ContactPrivileges.TYPE);
    private static final Property<String> EMAIL = Property.optional("email", JsonTypes.STRING);
    private static final Property<String> FIRST_NAME = Property.optional("firstname", JsonTypes.STRING);
    private static final Property<String> LAST_NAME = Property.optional("lastname", JsonTypes.STRING);
    private static final Property<String> COMPANY_NAME = Property.optional("companyname", JsonTypes.STRING);
    private static final Property<String> ADDRESS1 = Property.optional("address1", JsonTypes.STRING);
    private static final Property<String> ADDRESS2 = Property.optional("address2", JsonTypes.STRING);
    private static final Property<String> CITY = Property.optional("city", JsonTypes.STRING);
    private static final Property<String> STATE = Property.optional("state", JsonTypes.STRING);
    private static final Property<String> POSTCODE = Property.optional("postcode", JsonTypes.STRING);
    private static final Property<String> COUNTRY = Property.optional("country", JsonTypes.STRING);
    private static final Property<String> PHONE_NUMBER = Property.optional("phonenumber", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.optional("type", JsonTypes.STRING);
    private static final Property<List<String>> TELEGRAM_NOTIFICATIONS =
            Property.optional("telegramnotifications", JsonTypes.list(JsonTypes.STRING));
    private static final Property<String> TICKET_SUBMITTERS = Property.optional("ticketsubmitters", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<ContactUpdate> TYPE = ObjectType.of(ContactUpdate.class, ContactUpdate::new,
            PRIVILEGES, EMAIL, FIRST_NAME, LAST_NAME, COMPANY_NAME, ADDRESS1, ADDRESS2, CITY, STATE, POSTCODE, COUNTRY,
            PHONE_NUMBER, TYPE_, TELEGRAM_NOTIFICATIONS, TICKET_SUBMITTERS);

    private ContactUpdate(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** What a contact may do, as names of privileges by area. A service or domain may offer further names. */
    public @Nullable ContactPrivileges privileges() {
        return optional(PRIVILEGES);
    }

    /** E-mail address; also the login name. */
    public @Nullable String email() {
        return optional(EMAIL);
    }

    /** {@code firstname}. */
    public @Nullable String firstName() {
        return optional(FIRST_NAME);
    }

    /** {@code lastname}. */
    public @Nullable String lastName() {
        return optional(LAST_NAME);
    }

    /** Company name; empty for a private person. */
    public @Nullable String companyName() {
        return optional(COMPANY_NAME);
    }

    /** First line of the postal address. */
    public @Nullable String address1() {
        return optional(ADDRESS1);
    }

    /** Second line of the postal address. */
    public @Nullable String address2() {
        return optional(ADDRESS2);
    }

    /** {@code city}. */
    public @Nullable String city() {
        return optional(CITY);
    }

    /** State, province or region. */
    public @Nullable String state() {
        return optional(STATE);
    }

    /** {@code postcode}. */
    public @Nullable String postcode() {
        return optional(POSTCODE);
    }

    /** Country code of two letters (ISO 3166-1 alpha-2), such as US. */
    public @Nullable String country() {
        return optional(COUNTRY);
    }

    /** Phone number in the form +&lt;country code&gt;.&lt;number&gt;. */
    public @Nullable String phoneNumber() {
        return optional(PHONE_NUMBER);
    }

    /**
     * Kind of account. A documented contact shows Private; the other words are not documented. Example:
     * {@code Private}.
     */
    public @Nullable String type() {
        return optional(TYPE_);
    }

    /**
     * Telegram notifications to receive; the words are not documented. LightLayer documents it, other portals may not
     * know it.
     */
    public List<String> telegramNotifications() {
        return list(TELEGRAM_NOTIFICATIONS);
    }

    /**
     * Domains and e-mail addresses, separated by commas, that may open tickets for the client. LightLayer documents it,
     * other portals may not know it.
     */
    public @Nullable String ticketSubmitters() {
        return optional(TICKET_SUBMITTERS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ContactUpdate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ContactUpdate#privileges()}. */
        public Builder privileges(ContactPrivileges privileges) {
            set(PRIVILEGES, privileges);
            return this;
        }

        /** Sets {@link ContactUpdate#email()}. */
        public Builder email(String email) {
            set(EMAIL, email);
            return this;
        }

        /** Sets {@link ContactUpdate#firstName()}. */
        public Builder firstName(String firstName) {
            set(FIRST_NAME, firstName);
            return this;
        }

        /** Sets {@link ContactUpdate#lastName()}. */
        public Builder lastName(String lastName) {
            set(LAST_NAME, lastName);
            return this;
        }

        /** Sets {@link ContactUpdate#companyName()}. */
        public Builder companyName(String companyName) {
            set(COMPANY_NAME, companyName);
            return this;
        }

        /** Sets {@link ContactUpdate#address1()}. */
        public Builder address1(String address1) {
            set(ADDRESS1, address1);
            return this;
        }

        /** Sets {@link ContactUpdate#address2()}. */
        public Builder address2(String address2) {
            set(ADDRESS2, address2);
            return this;
        }

        /** Sets {@link ContactUpdate#city()}. */
        public Builder city(String city) {
            set(CITY, city);
            return this;
        }

        /** Sets {@link ContactUpdate#state()}. */
        public Builder state(String state) {
            set(STATE, state);
            return this;
        }

        /** Sets {@link ContactUpdate#postcode()}. */
        public Builder postcode(String postcode) {
            set(POSTCODE, postcode);
            return this;
        }

        /** Sets {@link ContactUpdate#country()}. */
        public Builder country(String country) {
            set(COUNTRY, country);
            return this;
        }

        /** Sets {@link ContactUpdate#phoneNumber()}. */
        public Builder phoneNumber(String phoneNumber) {
            set(PHONE_NUMBER, phoneNumber);
            return this;
        }

        /** Sets {@link ContactUpdate#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link ContactUpdate#telegramNotifications()}. */
        public Builder telegramNotifications(List<String> telegramNotifications) {
            set(TELEGRAM_NOTIFICATIONS, telegramNotifications);
            return this;
        }

        /** Sets {@link ContactUpdate#ticketSubmitters()}. */
        public Builder ticketSubmitters(String ticketSubmitters) {
            set(TICKET_SUBMITTERS, ticketSubmitters);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public ContactUpdate build() {
            return new ContactUpdate(objectValues());
        }
    }
}
