// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewTicketReply
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A reply to write. */
public final class NewTicketReply extends JsonObjectModel {
    private static final Property<String> BODY = JsonTypes.STRING.required("body");
    private static final Property<String> ROOT_PASSWORD = JsonTypes.SECRET.optional("root_password").hidden();

    /** How this type is read and written. */
    public static final ObjectType<NewTicketReply> TYPE = ObjectType.<NewTicketReply>of(
            new NewTicketReply(ObjectValues.NONE), BODY, ROOT_PASSWORD);

    private NewTicketReply(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewTicketReply create(ObjectValues members) {
        return new NewTicketReply(members);
    }

    /** Starts an empty object; it needs {@code body}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Text of the reply. */
    public String body() {
        return BODY.get(this);
    }

    /** Root password of the server, for the technicians. */
    public @Nullable String rootPassword() {
        return ROOT_PASSWORD.find(this);
    }

    /** Builds a {@link NewTicketReply}. */
    public static final class Builder extends JsonObjectBuilder<NewTicketReply, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewTicketReply#body()}. */
        public Builder body(String body) {
            BODY.set(this, body);
            return this;
        }

        /** Sets {@link NewTicketReply#rootPassword()}. */
        public Builder rootPassword(String rootPassword) {
            ROOT_PASSWORD.set(this, rootPassword);
            return this;
        }
    }
}
