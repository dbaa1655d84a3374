// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AddressPoolList
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

/** Pools of IP addresses. */
public final class AddressPoolList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> POOLS = JsonTypes.ANY.map().list().optional("ippool");

    /** How this type is read and written. */
    public static final ObjectType<AddressPoolList> TYPE = ObjectType.<AddressPoolList>of(
            new AddressPoolList(ObjectValues.NONE), POOLS);

    private AddressPoolList(ObjectValues values) {
        super(values);
    }

    @Override
    protected AddressPoolList create(ObjectValues members) {
        return new AddressPoolList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Pools; their members are not documented. */
    public List<Map<String, JsonNode>> pools() {
        return POOLS.get(this);
    }

    /** Builds an {@link AddressPoolList}. */
    public static final class Builder extends JsonObjectBuilder<AddressPoolList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AddressPoolList#pools()}. */
        public Builder pools(List<Map<String, JsonNode>> pools) {
            POOLS.set(this, pools);
            return this;
        }
    }
}
