// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ContactSummary
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Contact as a row of the list. */
public final class ContactSummary extends JsonObjectModel {
    private static final Property<String> EMAIL = JsonTypes.STRING.required("email");
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> FIRST_NAME = JsonTypes.STRING.required("firstname");
    private static final Property<String> LAST_NAME = JsonTypes.STRING.required("lastname");
    private static final Property<String> COMPANY_NAME = JsonTypes.STRING.required("companyname");
    private static final Property<ContactSummaryCompany> COMPANY =
            JsonTypes.ref(ContactSummaryCompany.class).required("company");
    private static final Property<String> LAST_LOGIN =
            JsonTypes.STRING.required("lastlogin").nullWords("0000-00-00 00:00:00");

    /** How this type is read and written. */
    public static final ObjectType<ContactSummary> TYPE = ObjectType.<ContactSummary>of(
            new ContactSummary(ObjectValues.NONE), EMAIL, ID, FIRST_NAME, LAST_NAME, COMPANY_NAME, COMPANY, LAST_LOGIN);

    private ContactSummary(ObjectValues values) {
        super(values);
    }

    @Override
    protected ContactSummary create(ObjectValues members) {
        return new ContactSummary(members);
    }

    /**
     * Starts an empty object; it needs {@code email}, {@code id}, {@code firstName}, {@code lastName},
     * {@code companyName}, {@code company}, {@code lastLogin}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** E-mail address; also the login name. */
    public String email() {
        return EMAIL.get(this);
    }

    /** Id of the contact. */
    public String id() {
        return ID.get(this);
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

    /** Whether the contact is a company. */
    public ContactSummaryCompany company() {
        return COMPANY.get(this);
    }

    /**
     * Moment of the last login; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String lastLogin() {
        return LAST_LOGIN.find(this);
    }

    /** Builds a {@link ContactSummary}. */
    public static final class Builder extends JsonObjectBuilder<ContactSummary, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ContactSummary#email()}. */
        public Builder email(String email) {
            EMAIL.set(this, email);
            return this;
        }

        /** Sets {@link ContactSummary#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link ContactSummary#firstName()}. */
        public Builder firstName(String firstName) {
            FIRST_NAME.set(this, firstName);
            return this;
        }

        /** Sets {@link ContactSummary#lastName()}. */
        public Builder lastName(String lastName) {
            LAST_NAME.set(this, lastName);
            return this;
        }

        /** Sets {@link ContactSummary#companyName()}. */
        public Builder companyName(String companyName) {
            COMPANY_NAME.set(this, companyName);
            return this;
        }

        /** Sets {@link ContactSummary#company()}. */
        public Builder company(ContactSummaryCompany company) {
            COMPANY.set(this, company);
            return this;
        }

        /** Sets {@link ContactSummary#lastLogin()}. */
        public Builder lastLogin(String lastLogin) {
            LAST_LOGIN.set(this, lastLogin);
            return this;
        }
    }
}
