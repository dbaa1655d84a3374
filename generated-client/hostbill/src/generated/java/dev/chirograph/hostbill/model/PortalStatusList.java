// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/PortalStatusList
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** Status notices of the portal. */
public final class PortalStatusList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> STATUSES =
            JsonTypes.ANY.map().list().optional("statuses");

    /** How this type is read and written. */
    public static final ObjectType<PortalStatusList> TYPE = ObjectType.<PortalStatusList>of(
            new PortalStatusList(ObjectValues.NONE), STATUSES);

    private PortalStatusList(ObjectValues values) {
        super(values);
    }

    @Override
    protected PortalStatusList create(ObjectValues members) {
        return new PortalStatusList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Status notices; their members are not documented. */
    public List<Map<String, JsonNode>> statuses() {
        return STATUSES.get(this);
    }

    /** Builds a {@link PortalStatusList}. */
    public static final class Builder extends JsonObjectBuilder<PortalStatusList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PortalStatusList#statuses()}. */
        public Builder statuses(List<Map<String, JsonNode>> statuses) {
            STATUSES.set(this, statuses);
            return this;
        }
    }
}
