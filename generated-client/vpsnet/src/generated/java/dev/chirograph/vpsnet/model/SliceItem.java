// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/SliceItem
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A regular node. The key tells the kind, so the wrapper stays. */
public final class SliceItem extends JsonObjectModel {
    private static final Property<Node> SLICE = JsonTypes.ref(Node.class).required("slice");

    /** How this type is read and written. */
    public static final ObjectType<SliceItem> TYPE = ObjectType.<SliceItem>of(new SliceItem(ObjectValues.NONE), SLICE);

    private SliceItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected SliceItem create(ObjectValues members) {
        return new SliceItem(members);
    }

    /** Starts an empty object; it needs {@code slice}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** A unit of resources of the account. */
    public Node slice() {
        return SLICE.get(this);
    }

    /** Builds a {@link SliceItem}. */
    public static final class Builder extends JsonObjectBuilder<SliceItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link SliceItem#slice()}. */
        public Builder slice(Node slice) {
            SLICE.set(this, slice);
            return this;
        }
    }
}
