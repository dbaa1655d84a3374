// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeAnswer
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Estimate or confirmation of an upgrade. The members of an estimate are not documented. */
public final class UpgradeAnswer extends JsonObjectModel {
    private static final Property<List<String>> INFO = JsonTypes.STRING.list().optional("info");

    /** How this type is read and written. */
    public static final ObjectType<UpgradeAnswer> TYPE = ObjectType.<UpgradeAnswer>of(
            new UpgradeAnswer(ObjectValues.NONE), INFO);

    private UpgradeAnswer(ObjectValues values) {
        super(values);
    }

    @Override
    protected UpgradeAnswer create(ObjectValues members) {
        return new UpgradeAnswer(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Codes of what was done: upgrade_order_success after an order. */
    public List<String> info() {
        return INFO.get(this);
    }

    /** Builds an {@link UpgradeAnswer}. */
    public static final class Builder extends JsonObjectBuilder<UpgradeAnswer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link UpgradeAnswer#info()}. */
        public Builder info(List<String> info) {
            INFO.set(this, info);
            return this;
        }
    }
}
