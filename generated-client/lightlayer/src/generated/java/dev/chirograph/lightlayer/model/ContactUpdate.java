// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ContactUpdate
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of the contact to change; the others keep their values. */
public final class ContactUpdate extends JsonObjectModel {
    private static final Property<ContactPrivileges> PRIVILEGES =
            JsonTypes.ref(ContactPrivileges.class).optional("privileges");
    private static final Property<String> EMAIL = JsonTypes.STRING.optional("email");
    private static final Property<String> FIRST_NAME = JsonTypes.STRING.optional("firstname");
    private static final Property<String> LAST_NAME = JsonTypes.STRING.optional("lastname");
    private static final Property<String> COMPANY_NAME = JsonTypes.STRING.optional("companyname");
    private static final Property<String> ADDRESS1 = JsonTypes.STRING.optional("address1");
    private static final Property<String> ADDRESS2 = JsonTypes.STRING.optional("address2");
    private static final Property<String> CITY = JsonTypes.STRING.optional("city");
    private static final Property<String> STATE = JsonTypes.STRING.optional("state");
    private static final Property<String> POSTCODE = JsonTypes.STRING.optional("postcode");
    private static final Property<String> COUNTRY = JsonTypes.STRING.optional("country");
    private static final Property<String> PHONE_NUMBER = JsonTypes.STRING.optional("phonenumber");
    private static final Property<String> TYPE_ = JsonTypes.STRING.optional("type");
    private static final Property<List<String>> TELEGRAM_NOTIFICATIONS =
            JsonTypes.STRING.list().optional("telegramnotifications");
    private static final Property<String> TICKET_SUBMITTERS = JsonTypes.STRING.optional("ticketsubmitters");

    /** How this type is read and written. */
    public static final ObjectType<ContactUpdate> TYPE = ObjectType.<ContactUpdate>of(
            new ContactUpdate(ObjectValues.NONE), PRIVILEGES, EMAIL, FIRST_NAME, LAST_NAME, COMPANY_NAME, ADDRESS1,
            ADDRESS2, CITY, STATE, POSTCODE, COUNTRY, PHONE_NUMBER, TYPE_, TELEGRAM_NOTIFICATIONS, TICKET_SUBMITTERS);

    private ContactUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected ContactUpdate create(ObjectValues members) {
        return new ContactUpdate(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** What a contact may do, as names of privileges by area. A service or domain may offer further names. */
    public @Nullable ContactPrivileges privileges() {
        return PRIVILEGES.find(this);
    }

    /** E-mail address; also the login name. */
    public @Nullable String email() {
        return EMAIL.find(this);
    }

    /** {@code firstname}. */
    public @Nullable String firstName() {
        return FIRST_NAME.find(this);
    }

    /** {@code lastname}. */
    public @Nullable String lastName() {
        return LAST_NAME.find(this);
    }

    /** Company name; empty for a private person. */
    public @Nullable String companyName() {
        return COMPANY_NAME.find(this);
    }

    /** First line of the postal address. */
    public @Nullable String address1() {
        return ADDRESS1.find(this);
    }

    /** Second line of the postal address. */
    public @Nullable String address2() {
        return ADDRESS2.find(this);
    }

    /** {@code city}. */
    public @Nullable String city() {
        return CITY.find(this);
    }

    /** State, province or region. */
    public @Nullable String state() {
        return STATE.find(this);
    }

    /** {@code postcode}. */
    public @Nullable String postcode() {
        return POSTCODE.find(this);
    }

    /** Country code of two letters (ISO 3166-1 alpha-2), such as US. */
    public @Nullable String country() {
        return COUNTRY.find(this);
    }

    /** Phone number in the form +&lt;country code&gt;.&lt;number&gt;. */
    public @Nullable String phoneNumber() {
        return PHONE_NUMBER.find(this);
    }

    /**
     * Kind of account. A documented contact shows Private; the other words are not documented. Example:
     * {@code Private}.
     */
    public @Nullable String type() {
        return TYPE_.find(this);
    }

    /**
     * Telegram notifications to receive; the words are not documented. LightLayer documents it, other portals may not
     * know it.
     */
    public List<String> telegramNotifications() {
        return TELEGRAM_NOTIFICATIONS.get(this);
    }

    /**
     * Domains and e-mail addresses, separated by commas, that may open tickets for the client. LightLayer documents it,
     * other portals may not know it.
     */
    public @Nullable String ticketSubmitters() {
        return TICKET_SUBMITTERS.find(this);
    }

    /** Builds a {@link ContactUpdate}. */
    public static final class Builder extends JsonObjectBuilder<ContactUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ContactUpdate#privileges()}. */
        public Builder privileges(ContactPrivileges privileges) {
            PRIVILEGES.set(this, privileges);
            return this;
        }

        /** Sets {@link ContactUpdate#email()}. */
        public Builder email(String email) {
            EMAIL.set(this, email);
            return this;
        }

        /** Sets {@link ContactUpdate#firstName()}. */
        public Builder firstName(String firstName) {
            FIRST_NAME.set(this, firstName);
            return this;
        }

        /** Sets {@link ContactUpdate#lastName()}. */
        public Builder lastName(String lastName) {
            LAST_NAME.set(this, lastName);
            return this;
        }

        /** Sets {@link ContactUpdate#companyName()}. */
        public Builder companyName(String companyName) {
            COMPANY_NAME.set(this, companyName);
            return this;
        }

        /** Sets {@link ContactUpdate#address1()}. */
        public Builder address1(String address1) {
            ADDRESS1.set(this, address1);
            return this;
        }

        /** Sets {@link ContactUpdate#address2()}. */
        public Builder address2(String address2) {
            ADDRESS2.set(this, address2);
            return this;
        }

        /** Sets {@link ContactUpdate#city()}. */
        public Builder city(String city) {
            CITY.set(this, city);
            return this;
        }

        /** Sets {@link ContactUpdate#state()}. */
        public Builder state(String state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets {@link ContactUpdate#postcode()}. */
        public Builder postcode(String postcode) {
            POSTCODE.set(this, postcode);
            return this;
        }

        /** Sets {@link ContactUpdate#country()}. */
        public Builder country(String country) {
            COUNTRY.set(this, country);
            return this;
        }

        /** Sets {@link ContactUpdate#phoneNumber()}. */
        public Builder phoneNumber(String phoneNumber) {
            PHONE_NUMBER.set(this, phoneNumber);
            return this;
        }

        /** Sets {@link ContactUpdate#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link ContactUpdate#telegramNotifications()}. */
        public Builder telegramNotifications(List<String> telegramNotifications) {
            TELEGRAM_NOTIFICATIONS.set(this, telegramNotifications);
            return this;
        }

        /** Sets {@link ContactUpdate#ticketSubmitters()}. */
        public Builder ticketSubmitters(String ticketSubmitters) {
            TICKET_SUBMITTERS.set(this, ticketSubmitters);
            return this;
        }
    }
}
