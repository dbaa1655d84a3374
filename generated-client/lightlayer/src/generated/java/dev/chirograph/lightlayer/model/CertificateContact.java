// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateContact
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Person who is responsible for a certificate. */
public final class CertificateContact extends JsonObjectModel {
    private static final Property<String> FIRST_NAME = JsonTypes.STRING.optional("FName");
    private static final Property<String> LAST_NAME = JsonTypes.STRING.optional("LName");
    private static final Property<String> CITY = JsonTypes.STRING.optional("City");
    private static final Property<String> STATE = JsonTypes.STRING.optional("State");
    private static final Property<String> POSTAL_CODE = JsonTypes.STRING.optional("PostalCode");
    private static final Property<String> EMAIL_ADDRESS = JsonTypes.STRING.optional("EmailAddress");
    private static final Property<String> COUNTRY = JsonTypes.STRING.optional("Country");
    private static final Property<String> ADDRESS1 = JsonTypes.STRING.optional("Address1");
    private static final Property<String> ADDRESS2 = JsonTypes.STRING.optional("Address2");
    private static final Property<Long> PHONE = JsonTypes.LONG.optional("Phone");
    private static final Property<String> ORGANIZATION_NAME = JsonTypes.STRING.optional("OrgName");
    private static final Property<Long> PHONE_PREFIX = JsonTypes.LONG.optional("PreFix");
    private static final Property<String> JOB_TITLE = JsonTypes.STRING.optional("JobTitle");

    /** How this type is read and written. */
    public static final ObjectType<CertificateContact> TYPE = ObjectType.<CertificateContact>of(
            new CertificateContact(ObjectValues.NONE), FIRST_NAME, LAST_NAME, CITY, STATE, POSTAL_CODE, EMAIL_ADDRESS,
            COUNTRY, ADDRESS1, ADDRESS2, PHONE, ORGANIZATION_NAME, PHONE_PREFIX, JOB_TITLE);

    private CertificateContact(ObjectValues values) {
        super(values);
    }

    @Override
    protected CertificateContact create(ObjectValues members) {
        return new CertificateContact(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** First name. */
    public @Nullable String firstName() {
        return FIRST_NAME.find(this);
    }

    /** Last name. */
    public @Nullable String lastName() {
        return LAST_NAME.find(this);
    }

    /** {@code City}. */
    public @Nullable String city() {
        return CITY.find(this);
    }

    /** {@code State}. */
    public @Nullable String state() {
        return STATE.find(this);
    }

    /** {@code PostalCode}. */
    public @Nullable String postalCode() {
        return POSTAL_CODE.find(this);
    }

    /** E-mail address. */
    public @Nullable String emailAddress() {
        return EMAIL_ADDRESS.find(this);
    }

    /** Country code of two letters. */
    public @Nullable String country() {
        return COUNTRY.find(this);
    }

    /** First line of the postal address. */
    public @Nullable String address1() {
        return ADDRESS1.find(this);
    }

    /** Second line of the postal address. */
    public @Nullable String address2() {
        return ADDRESS2.find(this);
    }

    /** Phone number without country code. */
    public @Nullable Long phone() {
        return PHONE.find(this);
    }

    /** Organization; n/a without one. */
    public @Nullable String organizationName() {
        return ORGANIZATION_NAME.find(this);
    }

    /** Country code of the phone number. */
    public @Nullable Long phonePrefix() {
        return PHONE_PREFIX.find(this);
    }

    /** Position in the organization; n/a without one. */
    public @Nullable String jobTitle() {
        return JOB_TITLE.find(this);
    }

    /** Builds a {@link CertificateContact}. */
    public static final class Builder extends JsonObjectBuilder<CertificateContact, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CertificateContact#firstName()}. */
        public Builder firstName(String firstName) {
            FIRST_NAME.set(this, firstName);
            return this;
        }

        /** Sets {@link CertificateContact#lastName()}. */
        public Builder lastName(String lastName) {
            LAST_NAME.set(this, lastName);
            return this;
        }

        /** Sets {@link CertificateContact#city()}. */
        public Builder city(String city) {
            CITY.set(this, city);
            return this;
        }

        /** Sets {@link CertificateContact#state()}. */
        public Builder state(String state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets {@link CertificateContact#postalCode()}. */
        public Builder postalCode(String postalCode) {
            POSTAL_CODE.set(this, postalCode);
            return this;
        }

        /** Sets {@link CertificateContact#emailAddress()}. */
        public Builder emailAddress(String emailAddress) {
            EMAIL_ADDRESS.set(this, emailAddress);
            return this;
        }

        /** Sets {@link CertificateContact#country()}. */
        public Builder country(String country) {
            COUNTRY.set(this, country);
            return this;
        }

        /** Sets {@link CertificateContact#address1()}. */
        public Builder address1(String address1) {
            ADDRESS1.set(this, address1);
            return this;
        }

        /** Sets {@link CertificateContact#address2()}. */
        public Builder address2(String address2) {
            ADDRESS2.set(this, address2);
            return this;
        }

        /** Sets {@link CertificateContact#phone()}. */
        public Builder phone(long phone) {
            PHONE.set(this, phone);
            return this;
        }

        /** Sets {@link CertificateContact#organizationName()}. */
        public Builder organizationName(String organizationName) {
            ORGANIZATION_NAME.set(this, organizationName);
            return this;
        }

        /** Sets {@link CertificateContact#phonePrefix()}. */
        public Builder phonePrefix(long phonePrefix) {
            PHONE_PREFIX.set(this, phonePrefix);
            return this;
        }

        /** Sets {@link CertificateContact#jobTitle()}. */
        public Builder jobTitle(String jobTitle) {
            JOB_TITLE.set(this, jobTitle);
            return this;
        }
    }
}
