// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/PduPortList
package dev.chirograph.xsserver.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** Power outlets of a service. */
public final class PduPortList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> PORTS = JsonTypes.ANY.map().list().optional("pdu");

    /** How this type is read and written. */
    public static final ObjectType<PduPortList> TYPE = ObjectType.<PduPortList>of(new PduPortList(ObjectValues.NONE),
            PORTS);

    private PduPortList(ObjectValues values) {
        super(values);
    }

    @Override
    protected PduPortList create(ObjectValues members) {
        return new PduPortList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Outlets; their members are not documented. */
    public List<Map<String, JsonNode>> ports() {
        return PORTS.get(this);
    }

    /** Builds a {@link PduPortList}. */
    public static final class Builder extends JsonObjectBuilder<PduPortList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PduPortList#ports()}. */
        public Builder ports(List<Map<String, JsonNode>> ports) {
            PORTS.set(this, ports);
            return this;
        }
    }
}
