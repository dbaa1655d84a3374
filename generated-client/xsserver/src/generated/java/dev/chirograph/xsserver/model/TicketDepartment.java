// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketDepartment
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Department that answers tickets. */
public final class TicketDepartment extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.optional("id");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<TicketDepartment> TYPE = ObjectType.<TicketDepartment>of(
            new TicketDepartment(ObjectValues.NONE), ID, NAME);

    private TicketDepartment(ObjectValues values) {
        super(values);
    }

    @Override
    protected TicketDepartment create(ObjectValues members) {
        return new TicketDepartment(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the department; new tickets name it. */
    public @Nullable String id() {
        return ID.find(this);
    }

    /** Name of the department. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Builds a {@link TicketDepartment}. */
    public static final class Builder extends JsonObjectBuilder<TicketDepartment, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TicketDepartment#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link TicketDepartment#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
