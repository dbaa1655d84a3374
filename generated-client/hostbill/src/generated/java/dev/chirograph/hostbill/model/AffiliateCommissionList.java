// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AffiliateCommissionList
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

/** Commissions of the affiliate. */
public final class AffiliateCommissionList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> COMMISSIONS =
            JsonTypes.ANY.map().list().optional("commissions");

    /** How this type is read and written. */
    public static final ObjectType<AffiliateCommissionList> TYPE = ObjectType.<AffiliateCommissionList>of(
            new AffiliateCommissionList(ObjectValues.NONE), COMMISSIONS);

    private AffiliateCommissionList(ObjectValues values) {
        super(values);
    }

    @Override
    protected AffiliateCommissionList create(ObjectValues members) {
        return new AffiliateCommissionList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Commissions; their members are not documented. */
    public List<Map<String, JsonNode>> commissions() {
        return COMMISSIONS.get(this);
    }

    /** Builds an {@link AffiliateCommissionList}. */
    public static final class Builder extends JsonObjectBuilder<AffiliateCommissionList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AffiliateCommissionList#commissions()}. */
        public Builder commissions(List<Map<String, JsonNode>> commissions) {
            COMMISSIONS.set(this, commissions);
            return this;
        }
    }
}
