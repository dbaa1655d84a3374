// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloneOrder
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** How to clone a cloud server. */
public final class CloneOrder extends JsonObjectModel {
    private static final Property<Long> CLOUD_ID = JsonTypes.LONG.optional("cloud_id");
    private static final Property<Boolean> ONE_CLICK = JsonTypes.BOOLEAN.required("one_click").constant(true);
    private static final Property<Boolean> ONE_CLONE = JsonTypes.BOOLEAN.required("one_clone").constant(true);

    /** How this type is read and written. */
    public static final ObjectType<CloneOrder> TYPE = ObjectType.<CloneOrder>of(new CloneOrder(ObjectValues.NONE),
            CLOUD_ID, ONE_CLICK, ONE_CLONE);

    private CloneOrder(ObjectValues values) {
        super(values);
    }

    @Override
    protected CloneOrder create(ObjectValues members) {
        return new CloneOrder(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Cloud for the clone; without it the clone stays on the same cloud. */
    public @Nullable Long cloudId() {
        return CLOUD_ID.find(this);
    }

    /** Always true. */
    public Boolean oneClick() {
        return ONE_CLICK.get(this);
    }

    /** Always true. */
    public Boolean oneClone() {
        return ONE_CLONE.get(this);
    }

    /** Builds a {@link CloneOrder}. */
    public static final class Builder extends JsonObjectBuilder<CloneOrder, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CloneOrder#cloudId()}. */
        public Builder cloudId(long cloudId) {
            CLOUD_ID.set(this, cloudId);
            return this;
        }
    }
}
