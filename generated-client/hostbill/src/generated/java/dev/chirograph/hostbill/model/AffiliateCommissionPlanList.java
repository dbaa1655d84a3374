// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AffiliateCommissionPlanList
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

/** Commission plans of the affiliate. */
public final class AffiliateCommissionPlanList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> COMMISSION_PLANS =
            JsonTypes.ANY.map().list().optional("commissionplans");

    /** How this type is read and written. */
    public static final ObjectType<AffiliateCommissionPlanList> TYPE = ObjectType.<AffiliateCommissionPlanList>of(
            new AffiliateCommissionPlanList(ObjectValues.NONE), COMMISSION_PLANS);

    private AffiliateCommissionPlanList(ObjectValues values) {
        super(values);
    }

    @Override
    protected AffiliateCommissionPlanList create(ObjectValues members) {
        return new AffiliateCommissionPlanList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Commission plans; their members are not documented. */
    public List<Map<String, JsonNode>> commissionPlans() {
        return COMMISSION_PLANS.get(this);
    }

    /** Builds an {@link AffiliateCommissionPlanList}. */
    public static final class Builder extends JsonObjectBuilder<AffiliateCommissionPlanList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AffiliateCommissionPlanList#commissionPlans()}. */
        public Builder commissionPlans(List<Map<String, JsonNode>> commissionPlans) {
            COMMISSION_PLANS.set(this, commissionPlans);
            return this;
        }
    }
}
