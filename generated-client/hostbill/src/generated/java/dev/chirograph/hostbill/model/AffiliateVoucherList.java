// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AffiliateVoucherList
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

/** Vouchers of the affiliate. */
public final class AffiliateVoucherList extends JsonObjectModel {
    private static final Property<List<Map<String, JsonNode>>> VOUCHERS =
            JsonTypes.ANY.map().list().optional("vouchers");

    /** How this type is read and written. */
    public static final ObjectType<AffiliateVoucherList> TYPE = ObjectType.<AffiliateVoucherList>of(
            new AffiliateVoucherList(ObjectValues.NONE), VOUCHERS);

    private AffiliateVoucherList(ObjectValues values) {
        super(values);
    }

    @Override
    protected AffiliateVoucherList create(ObjectValues members) {
        return new AffiliateVoucherList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Vouchers; their members are not documented. */
    public List<Map<String, JsonNode>> vouchers() {
        return VOUCHERS.get(this);
    }

    /** Builds an {@link AffiliateVoucherList}. */
    public static final class Builder extends JsonObjectBuilder<AffiliateVoucherList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AffiliateVoucherList#vouchers()}. */
        public Builder vouchers(List<Map<String, JsonNode>> vouchers) {
            VOUCHERS.set(this, vouchers);
            return this;
        }
    }
}
