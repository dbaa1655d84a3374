// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Item
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Item}. */
public final class Item extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.optional("id");
    private static final Property<Item> NEXT = JsonTypes.ref(Item.class).optional("next");

    /** How this type is read and written. */
    public static final ObjectType<Item> TYPE = ObjectType.<Item>of(new Item(ObjectValues.NONE), ID, NEXT);

    private Item(ObjectValues values) {
        super(values);
    }

    @Override
    protected Item create(ObjectValues members) {
        return new Item(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public @Nullable String id() {
        return ID.find(this);
    }

    /** {@code next}. */
    public @Nullable Item next() {
        return NEXT.find(this);
    }

    /** Builds an {@link Item}. */
    public static final class Builder extends JsonObjectBuilder<Item, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Item#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Item#next()}. */
        public Builder next(Item next) {
            NEXT.set(this, next);
            return this;
        }
    }
}
