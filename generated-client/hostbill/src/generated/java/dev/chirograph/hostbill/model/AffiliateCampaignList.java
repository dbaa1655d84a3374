// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AffiliateCampaignList
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

/** Campaigns of the affiliate. */
public final class AffiliateCampaignList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> CAMPAIGNS =
            JsonTypes.ANY.map().list().optional("campaigns");

    /** How this type is read and written. */
    public static final ObjectType<AffiliateCampaignList> TYPE = ObjectType.<AffiliateCampaignList>of(
            new AffiliateCampaignList(ObjectValues.NONE), CAMPAIGNS);

    private AffiliateCampaignList(ObjectValues values) {
        super(values);
    }

    @Override
    protected AffiliateCampaignList create(ObjectValues members) {
        return new AffiliateCampaignList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Campaigns; their members are not documented. */
    public List<Map<String, JsonNode>> campaigns() {
        return CAMPAIGNS.get(this);
    }

    /** Builds an {@link AffiliateCampaignList}. */
    public static final class Builder extends JsonObjectBuilder<AffiliateCampaignList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AffiliateCampaignList#campaigns()}. */
        public Builder campaigns(List<Map<String, JsonNode>> campaigns) {
            CAMPAIGNS.set(this, campaigns);
            return this;
        }
    }
}
