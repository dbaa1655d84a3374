// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/SliceItem
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** A regular node. The key tells the kind, so the wrapper stays. */
public final class SliceItem extends ObjectModel {
    private static final Property<Node> SLICE = Property.required("slice", () -> Node.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<SliceItem> TYPE = ObjectType.of(SliceItem.class, SliceItem::new, SLICE);

    private SliceItem(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code slice}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** A unit of resources of the account. */
    public Node slice() {
        return required(SLICE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link SliceItem}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link SliceItem#slice()}. */
        public Builder slice(Node slice) {
            set(SLICE, slice);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public SliceItem build() {
            return new SliceItem(objectValues());
        }
    }
}
