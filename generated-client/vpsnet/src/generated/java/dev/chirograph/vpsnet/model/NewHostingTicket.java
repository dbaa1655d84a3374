// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewHostingTicket
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A ticket about WordPress or cloud hosting. */
public final class NewHostingTicket extends JsonObjectModel {
    private static final Property<NewHostingTicketDepartment> DEPARTMENT =
            JsonTypes.ref(NewHostingTicketDepartment.class).required("department");
    private static final Property<String> BODY = JsonTypes.STRING.required("body");
    private static final Property<String> DOMAIN_NAME = JsonTypes.STRING.optional("domain_name");

    /** How this type is read and written. */
    public static final ObjectType<NewHostingTicket> TYPE = ObjectType.<NewHostingTicket>of(
            new NewHostingTicket(ObjectValues.NONE), DEPARTMENT, BODY, DOMAIN_NAME);

    private NewHostingTicket(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewHostingTicket create(ObjectValues members) {
        return new NewHostingTicket(members);
    }

    /** Starts an empty object; it needs {@code department}, {@code body}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code 3} WordPress, {@code 4} Cloud Hosting. */
    public NewHostingTicketDepartment department() {
        return DEPARTMENT.get(this);
    }

    /** What it is about. */
    public String body() {
        return BODY.get(this);
    }

    /** Domain of the cloud hosting account; not for WordPress. */
    public @Nullable String domainName() {
        return DOMAIN_NAME.find(this);
    }

    /** Builds a {@link NewHostingTicket}. */
    public static final class Builder extends JsonObjectBuilder<NewHostingTicket, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewHostingTicket#department()}. */
        public Builder department(NewHostingTicketDepartment department) {
            DEPARTMENT.set(this, department);
            return this;
        }

        /** Sets {@link NewHostingTicket#body()}. */
        public Builder body(String body) {
            BODY.set(this, body);
            return this;
        }

        /** Sets {@link NewHostingTicket#domainName()}. */
        public Builder domainName(String domainName) {
            DOMAIN_NAME.set(this, domainName);
            return this;
        }
    }
}
