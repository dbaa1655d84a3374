// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateContact
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

/** Person who is responsible for a certificate. */
public final class CertificateContact extends ObjectModel {
    private static final Property<String> FIRST_NAME = Property.optional("FName", JsonTypes.STRING);
    private static final Property<String> LAST_NAME = Property.optional("LName", JsonTypes.STRING);
    private static final Property<String> CITY = Property.optional("City", JsonTypes.STRING);
    private static final Property<String> STATE = Property.optional("State", JsonTypes.STRING);
    private static final Property<String> POSTAL_CODE = Property.optional("PostalCode", JsonTypes.STRING);
    private static final Property<String> EMAIL_ADDRESS = Property.optional("EmailAddress", JsonTypes.STRING);
    private static final Property<String> COUNTRY = Property.optional("Country", JsonTypes.STRING);
    private static final Property<String> ADDRESS1 = Property.optional("Address1", JsonTypes.STRING);
    private static final Property<String> ADDRESS2 = Property.optional("Address2", JsonTypes.STRING);
    private static final Property<Long> PHONE = Property.optional("Phone", JsonTypes.LONG);
    private static final Property<String> ORGANIZATION_NAME = Property.optional("OrgName", JsonTypes.STRING);
    private static final Property<Long> PHONE_PREFIX = Property.optional("PreFix", JsonTypes.LONG);
    private static final Property<String> JOB_TITLE = Property.optional("JobTitle", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<CertificateContact> TYPE = ObjectType.of(CertificateContact.class,
            CertificateContact::new, FIRST_NAME, LAST_NAME, CITY, STATE, POSTAL_CODE, EMAIL_ADDRESS, COUNTRY, ADDRESS1,
            ADDRESS2, PHONE, ORGANIZATION_NAME, PHONE_PREFIX, JOB_TITLE);

    private CertificateContact(ObjectValues values) {
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

    /** First name. */
    public @Nullable String firstName() {
        return optional(FIRST_NAME);
    }

    /** Last name. */
    public @Nullable String lastName() {
        return optional(LAST_NAME);
    }

    /** {@code City}. */
    public @Nullable String city() {
        return optional(CITY);
    }

    /** {@code State}. */
    public @Nullable String state() {
        return optional(STATE);
    }

    /** {@code PostalCode}. */
    public @Nullable String postalCode() {
        return optional(POSTAL_CODE);
    }

    /** E-mail address. */
    public @Nullable String emailAddress() {
        return optional(EMAIL_ADDRESS);
    }

    /** Country code of two letters. */
    public @Nullable String country() {
        return optional(COUNTRY);
    }

    /** First line of the postal address. */
    public @Nullable String address1() {
        return optional(ADDRESS1);
    }

    /** Second line of the postal address. */
    public @Nullable String address2() {
        return optional(ADDRESS2);
    }

    /** Phone number without country code. */
    public @Nullable Long phone() {
        return optional(PHONE);
    }

    /** Organization; n/a without one. */
    public @Nullable String organizationName() {
        return optional(ORGANIZATION_NAME);
    }

    /** Country code of the phone number. */
    public @Nullable Long phonePrefix() {
        return optional(PHONE_PREFIX);
    }

    /** Position in the organization; n/a without one. */
    public @Nullable String jobTitle() {
        return optional(JOB_TITLE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CertificateContact}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CertificateContact#firstName()}. */
        public Builder firstName(String firstName) {
            set(FIRST_NAME, firstName);
            return this;
        }

        /** Sets {@link CertificateContact#lastName()}. */
        public Builder lastName(String lastName) {
            set(LAST_NAME, lastName);
            return this;
        }

        /** Sets {@link CertificateContact#city()}. */
        public Builder city(String city) {
            set(CITY, city);
            return this;
        }

        /** Sets {@link CertificateContact#state()}. */
        public Builder state(String state) {
            set(STATE, state);
            return this;
        }

        /** Sets {@link CertificateContact#postalCode()}. */
        public Builder postalCode(String postalCode) {
            set(POSTAL_CODE, postalCode);
            return this;
        }

        /** Sets {@link CertificateContact#emailAddress()}. */
        public Builder emailAddress(String emailAddress) {
            set(EMAIL_ADDRESS, emailAddress);
            return this;
        }

        /** Sets {@link CertificateContact#country()}. */
        public Builder country(String country) {
            set(COUNTRY, country);
            return this;
        }

        /** Sets {@link CertificateContact#address1()}. */
        public Builder address1(String address1) {
            set(ADDRESS1, address1);
            return this;
        }

        /** Sets {@link CertificateContact#address2()}. */
        public Builder address2(String address2) {
            set(ADDRESS2, address2);
            return this;
        }

        /** Sets {@link CertificateContact#phone()}. */
        public Builder phone(long phone) {
            set(PHONE, phone);
            return this;
        }

        /** Sets {@link CertificateContact#organizationName()}. */
        public Builder organizationName(String organizationName) {
            set(ORGANIZATION_NAME, organizationName);
            return this;
        }

        /** Sets {@link CertificateContact#phonePrefix()}. */
        public Builder phonePrefix(long phonePrefix) {
            set(PHONE_PREFIX, phonePrefix);
            return this;
        }

        /** Sets {@link CertificateContact#jobTitle()}. */
        public Builder jobTitle(String jobTitle) {
            set(JOB_TITLE, jobTitle);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public CertificateContact build() {
            return new CertificateContact(objectValues());
        }
    }
}
