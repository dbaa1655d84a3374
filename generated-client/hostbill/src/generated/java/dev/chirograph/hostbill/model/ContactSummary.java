// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ContactSummary
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contact as a row of the list. */
public final class ContactSummary extends ObjectModel {
    private static final Property<String> EMAIL = Property.required("email", JsonTypes.STRING);
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> FIRST_NAME = Property.required("firstname", JsonTypes.STRING);
    private static final Property<String> LAST_NAME = Property.required("lastname", JsonTypes.STRING);
    private static final Property<String> COMPANY_NAME = Property.required("companyname", JsonTypes.STRING);
    private static final Property<ContactSummaryCompany> COMPANY =
            Property.required("company", () -> ContactSummaryCompany.TYPE);
    private static final Property<String> LAST_LOGIN =
            Property.required("lastlogin", JsonTypes.STRING).nullWords("0000-00-00 00:00:00");

    /** How this type is read and written. */
    public static final ObjectType<ContactSummary> TYPE = ObjectType.of(ContactSummary.class, ContactSummary::new,
            EMAIL, ID, FIRST_NAME, LAST_NAME, COMPANY_NAME, COMPANY, LAST_LOGIN);

    private ContactSummary(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code email}, {@code id}, {@code firstName}, {@code lastName},
     * {@code companyName}, {@code company}, {@code lastLogin}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** E-mail address; also the login name. */
    public String email() {
        return required(EMAIL);
    }

    /** Id of the contact. */
    public String id() {
        return required(ID);
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

    /** Whether the contact is a company. */
    public ContactSummaryCompany company() {
        return required(COMPANY);
    }

    /**
     * Moment of the last login; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String lastLogin() {
        return optional(LAST_LOGIN);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ContactSummary}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ContactSummary#email()}. */
        public Builder email(String email) {
            set(EMAIL, email);
            return this;
        }

        /** Sets {@link ContactSummary#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link ContactSummary#firstName()}. */
        public Builder firstName(String firstName) {
            set(FIRST_NAME, firstName);
            return this;
        }

        /** Sets {@link ContactSummary#lastName()}. */
        public Builder lastName(String lastName) {
            set(LAST_NAME, lastName);
            return this;
        }

        /** Sets {@link ContactSummary#companyName()}. */
        public Builder companyName(String companyName) {
            set(COMPANY_NAME, companyName);
            return this;
        }

        /** Sets {@link ContactSummary#company()}. */
        public Builder company(ContactSummaryCompany company) {
            set(COMPANY, company);
            return this;
        }

        /** Sets {@link ContactSummary#lastLogin()}. */
        public Builder lastLogin(String lastLogin) {
            set(LAST_LOGIN, lastLogin);
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
        public ContactSummary build() {
            return new ContactSummary(objectValues());
        }
    }
}
