// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Found
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Found}. */
public final class Found extends ObjectModel {
    private static final Property<Map<String, List<Map<String, Item>>>> MAPS =
            Property.optional("maps", JsonTypes.map(JsonTypes.list(JsonTypes.map(() -> Item.TYPE))));
    private static final Property<List<FoundEitherItem>> EITHER =
            Property.optional("either", JsonTypes.list(() -> FoundEitherItem.TYPE));
    private static final Property<List<@Nullable FoundKindsItem>> KINDS =
            Property.optional("kinds", JsonTypes.list(JsonTypes.nullable(JsonTypes.ref(() -> FoundKindsItem.TYPE))));
    private static final Property<FoundComposed> COMPOSED = Property.optional("composed", () -> FoundComposed.TYPE);
    private static final Property<List<Item>> ITEMS = Property.optional("items", JsonTypes.list(() -> Item.TYPE));
    private static final Property<JsonNode> ITSELF = Property.optional("itself", JsonTypes.ANY);
    private static final Property<Ring> RING = Property.optional("ring", () -> Ring.TYPE);
    private static final Property<JsonNode> UNDECLARED = Property.required("undeclared", JsonTypes.ANY);

    /** How this type is read and written. */
    public static final ObjectType<Found> TYPE = ObjectType.of(Found.class, Found::new, MAPS, EITHER, KINDS, COMPOSED,
            ITEMS, ITSELF, RING, UNDECLARED);

    private Found(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code undeclared}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code maps}. */
    public Map<String, List<Map<String, Item>>> maps() {
        return map(MAPS);
    }

    /** {@code either}. */
    public List<FoundEitherItem> either() {
        return list(EITHER);
    }

    /** {@code kinds}. */
    public List<@Nullable FoundKindsItem> kinds() {
        return list(KINDS);
    }

    /** {@code composed}. */
    public @Nullable FoundComposed composed() {
        return optional(COMPOSED);
    }

    /** {@code items}. */
    public List<Item> items() {
        return list(ITEMS);
    }

    /** {@code itself}. */
    public @Nullable JsonNode itself() {
        return optional(ITSELF);
    }

    /** {@code ring}. */
    public @Nullable Ring ring() {
        return optional(RING);
    }

    /** {@code undeclared}. */
    public @Nullable JsonNode undeclared() {
        return optional(UNDECLARED);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Found}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Found#maps()}. */
        public Builder maps(Map<String, List<Map<String, Item>>> maps) {
            set(MAPS, maps);
            return this;
        }

        /** Sets {@link Found#either()}. */
        public Builder either(List<FoundEitherItem> either) {
            set(EITHER, either);
            return this;
        }

        /** Sets {@link Found#kinds()}. */
        public Builder kinds(List<@Nullable FoundKindsItem> kinds) {
            set(KINDS, kinds);
            return this;
        }

        /** Sets {@link Found#composed()}. */
        public Builder composed(FoundComposed composed) {
            set(COMPOSED, composed);
            return this;
        }

        /** Sets {@link Found#items()}. */
        public Builder items(List<Item> items) {
            set(ITEMS, items);
            return this;
        }

        /** Sets {@link Found#itself()}. */
        public Builder itself(JsonNode itself) {
            set(ITSELF, itself);
            return this;
        }

        /** Sets {@link Found#ring()}. */
        public Builder ring(Ring ring) {
            set(RING, ring);
            return this;
        }

        /** Sets {@link Found#undeclared()}. */
        public Builder undeclared(JsonNode undeclared) {
            set(UNDECLARED, undeclared);
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
        public Found build() {
            return new Found(objectValues());
        }
    }
}
