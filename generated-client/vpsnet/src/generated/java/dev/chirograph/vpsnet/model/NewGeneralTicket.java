// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewGeneralTicket
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A ticket about billing, sales or anything else. */
public final class NewGeneralTicket extends JsonObjectModel {
    private static final Property<NewGeneralTicketDepartment> DEPARTMENT =
            JsonTypes.ref(NewGeneralTicketDepartment.class).required("department");
    private static final Property<String> BODY = JsonTypes.STRING.required("body");
    private static final Property<String> SUBJECT = JsonTypes.STRING.optional("subject");

    /** How this type is read and written. */
    public static final ObjectType<NewGeneralTicket> TYPE = ObjectType.<NewGeneralTicket>of(
            new NewGeneralTicket(ObjectValues.NONE), DEPARTMENT, BODY, SUBJECT);

    private NewGeneralTicket(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewGeneralTicket create(ObjectValues members) {
        return new NewGeneralTicket(members);
    }

    /** Starts an empty object; it needs {@code department}, {@code body}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code 1} Billing, {@code 2} Sales, {@code 6} Other. */
    public NewGeneralTicketDepartment department() {
        return DEPARTMENT.get(this);
    }

    /** What it is about. */
    public String body() {
        return BODY.get(this);
    }

    /** Subject; not in the document, sent by a client. */
    public @Nullable String subject() {
        return SUBJECT.find(this);
    }

    /** Builds a {@link NewGeneralTicket}. */
    public static final class Builder extends JsonObjectBuilder<NewGeneralTicket, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewGeneralTicket#department()}. */
        public Builder department(NewGeneralTicketDepartment department) {
            DEPARTMENT.set(this, department);
            return this;
        }

        /** Sets {@link NewGeneralTicket#body()}. */
        public Builder body(String body) {
            BODY.set(this, body);
            return this;
        }

        /** Sets {@link NewGeneralTicket#subject()}. */
        public Builder subject(String subject) {
            SUBJECT.set(this, subject);
            return this;
        }
    }
}
