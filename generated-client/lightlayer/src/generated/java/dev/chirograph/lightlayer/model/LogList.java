// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/LogList
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** History of the account. */
public final class LogList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> LOGS = JsonTypes.ANY.map().list().optional("logs");

    /** How this type is read and written. */
    public static final ObjectType<LogList> TYPE = ObjectType.<LogList>of(new LogList(ObjectValues.NONE), LOGS);

    private LogList(ObjectValues values) {
        super(values);
    }

    @Override
    protected LogList create(ObjectValues members) {
        return new LogList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Entries; their members are not documented. */
    public List<Map<String, JsonNode>> logs() {
        return LOGS.get(this);
    }

    /** Builds a {@link LogList}. */
    public static final class Builder extends JsonObjectBuilder<LogList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link LogList#logs()}. */
        public Builder logs(List<Map<String, JsonNode>> logs) {
            LOGS.set(this, logs);
            return this;
        }
    }
}
