// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ClientUpdateAnswer
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** The account after the change. */
public final class ClientUpdateAnswer extends JsonObjectModel {
    private static final Property<Client> CLIENT = JsonTypes.ref(Client.class).required("client");
    private static final Property<List<String>> INFO = JsonTypes.STRING.list().required("info");

    /** How this type is read and written. */
    public static final ObjectType<ClientUpdateAnswer> TYPE = ObjectType.<ClientUpdateAnswer>of(
            new ClientUpdateAnswer(ObjectValues.NONE), CLIENT, INFO);

    private ClientUpdateAnswer(ObjectValues values) {
        super(values);
    }

    @Override
    protected ClientUpdateAnswer create(ObjectValues members) {
        return new ClientUpdateAnswer(members);
    }

    /** Starts an empty object; it needs {@code client}, {@code info}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Holder of the account. */
    public Client client() {
        return CLIENT.get(this);
    }

    /** Codes of what was done: client_info_updated. */
    public List<String> info() {
        return INFO.get(this);
    }

    /** Builds a {@link ClientUpdateAnswer}. */
    public static final class Builder extends JsonObjectBuilder<ClientUpdateAnswer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ClientUpdateAnswer#client()}. */
        public Builder client(Client client) {
            CLIENT.set(this, client);
            return this;
        }

        /** Sets {@link ClientUpdateAnswer#info()}. */
        public Builder info(List<String> info) {
            INFO.set(this, info);
            return this;
        }
    }
}
