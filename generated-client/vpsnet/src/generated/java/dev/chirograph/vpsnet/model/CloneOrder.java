// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloneOrder
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to clone a cloud server. */
public final class CloneOrder extends ObjectModel {
    private static final Property<Long> CLOUD_ID = Property.optional("cloud_id", JsonTypes.LONG);
    private static final Property<Boolean> ONE_CLICK = Property.required("one_click", JsonTypes.BOOLEAN).constant(true);
    private static final Property<Boolean> ONE_CLONE = Property.required("one_clone", JsonTypes.BOOLEAN).constant(true);

    /** How this type is read and written. */
    public static final ObjectType<CloneOrder> TYPE = ObjectType.of(CloneOrder.class, CloneOrder::new, CLOUD_ID,
            ONE_CLICK, ONE_CLONE);

    private CloneOrder(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Cloud for the clone; without it the clone stays on the same cloud. */
    public @Nullable Long cloudId() {
        return optional(CLOUD_ID);
    }

    /** Always true. */
    public Boolean oneClick() {
        return required(ONE_CLICK);
    }

    /** Always true. */
    public Boolean oneClone() {
        return required(ONE_CLONE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CloneOrder}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CloneOrder#cloudId()}. */
        public Builder cloudId(long cloudId) {
            set(CLOUD_ID, cloudId);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public CloneOrder build() {
            return new CloneOrder(objectValues());
        }
    }
}
