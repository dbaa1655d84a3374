// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ContactPrivileges
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a contact may do, as names of privileges by area. A service or domain may offer further names. */
public final class ContactPrivileges extends JsonObjectModel {
    private static final Property<List<String>> BILLING = JsonTypes.STRING.list().optional("billing");
    private static final Property<List<String>> SUPPORT = JsonTypes.STRING.list().optional("support");
    private static final Property<List<String>> MISC = JsonTypes.STRING.list().optional("misc");
    private static final Property<ItemPrivileges> SERVICES = JsonTypes.ref(ItemPrivileges.class).optional("services");
    private static final Property<ItemPrivileges> DOMAINS = JsonTypes.ref(ItemPrivileges.class).optional("domains");

    /** How this type is read and written. */
    public static final ObjectType<ContactPrivileges> TYPE = ObjectType.<ContactPrivileges>of(
            new ContactPrivileges(ObjectValues.NONE), BILLING, SUPPORT, MISC, SERVICES, DOMAINS);

    private ContactPrivileges(ObjectValues values) {
        super(values);
    }

    @Override
    protected ContactPrivileges create(ObjectValues members) {
        return new ContactPrivileges(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
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
        return BILLING.get(this);
    }

    /** newticket, tickets (see all), closeticket, emails (support notices). */
    public List<String> support() {
        return SUPPORT.get(this);
    }

    /**
     * editmain (main profile), emails (e-mail history), editipaccess (allowed addresses), manageprofiles (contacts),
     * affiliates.
     */
    public List<String> misc() {
        return MISC.get(this);
    }

    /** Privileges on services or domains: besides full, one list of privilege names for each id. */
    public @Nullable ItemPrivileges services() {
        return SERVICES.find(this);
    }

    /** Privileges on services or domains: besides full, one list of privilege names for each id. */
    public @Nullable ItemPrivileges domains() {
        return DOMAINS.find(this);
    }

    /** Builds a {@link ContactPrivileges}. */
    public static final class Builder extends JsonObjectBuilder<ContactPrivileges, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ContactPrivileges#billing()}. */
        public Builder billing(List<String> billing) {
            BILLING.set(this, billing);
            return this;
        }

        /** Sets {@link ContactPrivileges#support()}. */
        public Builder support(List<String> support) {
            SUPPORT.set(this, support);
            return this;
        }

        /** Sets {@link ContactPrivileges#misc()}. */
        public Builder misc(List<String> misc) {
            MISC.set(this, misc);
            return this;
        }

        /** Sets {@link ContactPrivileges#services()}. */
        public Builder services(ItemPrivileges services) {
            SERVICES.set(this, services);
            return this;
        }

        /** Sets {@link ContactPrivileges#domains()}. */
        public Builder domains(ItemPrivileges domains) {
            DOMAINS.set(this, domains);
            return this;
        }
    }
}
