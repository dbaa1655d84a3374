// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AffiliatePayoutList
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

/** Payouts of the affiliate. */
public final class AffiliatePayoutList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> PAYOUTS = JsonTypes.ANY.map().list().optional("payouts");

    /** How this type is read and written. */
    public static final ObjectType<AffiliatePayoutList> TYPE = ObjectType.<AffiliatePayoutList>of(
            new AffiliatePayoutList(ObjectValues.NONE), PAYOUTS);

    private AffiliatePayoutList(ObjectValues values) {
        super(values);
    }

    @Override
    protected AffiliatePayoutList create(ObjectValues members) {
        return new AffiliatePayoutList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Payouts; their members are not documented. */
    public List<Map<String, JsonNode>> payouts() {
        return PAYOUTS.get(this);
    }

    /** Builds an {@link AffiliatePayoutList}. */
    public static final class Builder extends JsonObjectBuilder<AffiliatePayoutList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AffiliatePayoutList#payouts()}. */
        public Builder payouts(List<Map<String, JsonNode>> payouts) {
            PAYOUTS.set(this, payouts);
            return this;
        }
    }
}
