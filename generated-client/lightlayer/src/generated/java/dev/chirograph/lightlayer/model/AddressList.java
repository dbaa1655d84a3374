// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AddressList
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

/** IP addresses of a virtual machine. */
public final class AddressList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> IPS = JsonTypes.ANY.map().list().optional("ips");

    /** How this type is read and written. */
    public static final ObjectType<AddressList> TYPE = ObjectType.<AddressList>of(new AddressList(ObjectValues.NONE),
            IPS);

    private AddressList(ObjectValues values) {
        super(values);
    }

    @Override
    protected AddressList create(ObjectValues members) {
        return new AddressList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Addresses; their members are not documented. */
    public List<Map<String, JsonNode>> ips() {
        return IPS.get(this);
    }

    /** Builds an {@link AddressList}. */
    public static final class Builder extends JsonObjectBuilder<AddressList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AddressList#ips()}. */
        public Builder ips(List<Map<String, JsonNode>> ips) {
            IPS.set(this, ips);
            return this;
        }
    }
}
