// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Found
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Found}. */
public final class Found extends JsonObjectModel {
    private static final Property<Map<String, List<Map<String, Item>>>> MAPS =
            JsonTypes.ref(Item.class).map().list().map().optional("maps");
    private static final Property<List<FoundEitherItem>> EITHER =
            JsonTypes.ref(FoundEitherItem.class).list().optional("either");
    private static final Property<List<@Nullable FoundKindsItem>> KINDS =
            JsonTypes.ref(FoundKindsItem.class).orNull().list().optional("kinds");
    private static final Property<FoundComposed> COMPOSED = JsonTypes.ref(FoundComposed.class).optional("composed");
    private static final Property<List<Item>> ITEMS = JsonTypes.ref(Item.class).list().optional("items");
    private static final Property<JsonNode> ITSELF = JsonTypes.ANY.optional("itself");
    private static final Property<Ring> RING = JsonTypes.ref(Ring.class).optional("ring");
    private static final Property<JsonNode> UNDECLARED = JsonTypes.ANY.required("undeclared");

    /** How this type is read and written. */
    public static final ObjectType<Found> TYPE = ObjectType.<Found>of(new Found(ObjectValues.NONE), MAPS, EITHER, KINDS,
            COMPOSED, ITEMS, ITSELF, RING, UNDECLARED);

    private Found(ObjectValues values) {
        super(values);
    }

    @Override
    protected Found create(ObjectValues members) {
        return new Found(members);
    }

    /** Starts an empty object; it needs {@code undeclared}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code maps}. */
    public Map<String, List<Map<String, Item>>> maps() {
        return MAPS.get(this);
    }

    /** {@code either}. */
    public List<FoundEitherItem> either() {
        return EITHER.get(this);
    }

    /** {@code kinds}. */
    public List<@Nullable FoundKindsItem> kinds() {
        return KINDS.get(this);
    }

    /** {@code composed}. */
    public @Nullable FoundComposed composed() {
        return COMPOSED.find(this);
    }

    /** {@code items}. Default: {@code []}. */
    public List<Item> items() {
        return ITEMS.get(this);
    }

    /** {@code itself}. */
    public @Nullable JsonNode itself() {
        return ITSELF.find(this);
    }

    /** {@code ring}. */
    public @Nullable Ring ring() {
        return RING.find(this);
    }

    /** {@code undeclared}. */
    public @Nullable JsonNode undeclared() {
        return UNDECLARED.find(this);
    }

    /** Builds a {@link Found}. */
    public static final class Builder extends JsonObjectBuilder<Found, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Found#maps()}. */
        public Builder maps(Map<String, List<Map<String, Item>>> maps) {
            MAPS.set(this, maps);
            return this;
        }

        /** Sets {@link Found#either()}. */
        public Builder either(List<FoundEitherItem> either) {
            EITHER.set(this, either);
            return this;
        }

        /** Sets {@link Found#kinds()}. */
        public Builder kinds(List<@Nullable FoundKindsItem> kinds) {
            KINDS.set(this, kinds);
            return this;
        }

        /** Sets {@link Found#composed()}. */
        public Builder composed(FoundComposed composed) {
            COMPOSED.set(this, composed);
            return this;
        }

        /** Sets {@link Found#items()}. */
        public Builder items(List<Item> items) {
            ITEMS.set(this, items);
            return this;
        }

        /** Sets {@link Found#itself()}. */
        public Builder itself(JsonNode itself) {
            ITSELF.set(this, itself);
            return this;
        }

        /** Sets {@link Found#ring()}. */
        public Builder ring(Ring ring) {
            RING.set(this, ring);
            return this;
        }

        /** Sets {@link Found#undeclared()}. */
        public Builder undeclared(JsonNode undeclared) {
            UNDECLARED.set(this, undeclared);
            return this;
        }
    }
}
