// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ContactPrivileges
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

/** What a contact may do, as names of privileges by area. A service or domain may offer further names. */
public final class ContactPrivileges extends ObjectModel {
    private static final Property<List<String>> BILLING =
            Property.optional("billing", JsonTypes.list(JsonTypes.STRING));
    private static final Property<List<String>> SUPPORT =
            Property.optional("support", JsonTypes.list(JsonTypes.STRING));
    private static final Property<List<String>> MISC = Property.optional("misc", JsonTypes.list(JsonTypes.STRING));
    private static final Property<ItemPrivileges> SERVICES = Property.optional("services", () -> ItemPrivileges.TYPE);
    private static final Property<ItemPrivileges> DOMAINS = Property.optional("domains", () -> ItemPrivileges.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<ContactPrivileges> TYPE = ObjectType.of(ContactPrivileges.class,
            ContactPrivileges::new, BILLING, SUPPORT, MISC, SERVICES, DOMAINS);

    private ContactPrivileges(ObjectValues values) {
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

    /**
     * emails (billing notices), payinvoice (see and pay invoices), orders, balance, addfunds, creditcard (edit card
     * data).
     */
    public List<String> billing() {
        return list(BILLING);
    }

    /** newticket, tickets (see all), closeticket, emails (support notices). */
    public List<String> support() {
        return list(SUPPORT);
    }

    /**
     * editmain (main profile), emails (e-mail history), editipaccess (allowed addresses), manageprofiles (contacts),
     * affiliates.
     */
    public List<String> misc() {
        return list(MISC);
    }

    /** Privileges on services or domains: besides full, one list of privilege names for each id. */
    public @Nullable ItemPrivileges services() {
        return optional(SERVICES);
    }

    /** Privileges on services or domains: besides full, one list of privilege names for each id. */
    public @Nullable ItemPrivileges domains() {
        return optional(DOMAINS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ContactPrivileges}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ContactPrivileges#billing()}. */
        public Builder billing(List<String> billing) {
            set(BILLING, billing);
            return this;
        }

        /** Sets {@link ContactPrivileges#support()}. */
        public Builder support(List<String> support) {
            set(SUPPORT, support);
            return this;
        }

        /** Sets {@link ContactPrivileges#misc()}. */
        public Builder misc(List<String> misc) {
            set(MISC, misc);
            return this;
        }

        /** Sets {@link ContactPrivileges#services()}. */
        public Builder services(ItemPrivileges services) {
            set(SERVICES, services);
            return this;
        }

        /** Sets {@link ContactPrivileges#domains()}. */
        public Builder domains(ItemPrivileges domains) {
            set(DOMAINS, domains);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public ContactPrivileges build() {
            return new ContactPrivileges(objectValues());
        }
    }
}
