// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Draft/properties/places/items
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Draft places Item}. */
public final class DraftPlacesItem extends JsonObjectModel {
    private static final Property<Long> FROM = JsonTypes.LONG.optional("from");
    private static final Property<Long> TO = JsonTypes.LONG.optional("to");
    private static final Property<String> NOTE = JsonTypes.STRING.optional("note");

    /** How this type is read and written. */
    public static final ObjectType<DraftPlacesItem> TYPE = ObjectType.<DraftPlacesItem>of(
            new DraftPlacesItem(ObjectValues.NONE), FROM, TO, NOTE);

    private DraftPlacesItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected DraftPlacesItem create(ObjectValues members) {
        return new DraftPlacesItem(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code from}. */
    public @Nullable Long from() {
        return FROM.find(this);
    }

    /** {@code to}. */
    public @Nullable Long to() {
        return TO.find(this);
    }

    /** {@code note}. */
    public @Nullable String note() {
        return NOTE.find(this);
    }

    /** Builds a {@link DraftPlacesItem}. */
    public static final class Builder extends JsonObjectBuilder<DraftPlacesItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DraftPlacesItem#from()}. */
        public Builder from(long from) {
            FROM.set(this, from);
            return this;
        }

        /** Sets {@link DraftPlacesItem#to()}. */
        public Builder to(long to) {
            TO.set(this, to);
            return this;
        }

        /** Sets {@link DraftPlacesItem#note()}. */
        public Builder note(String note) {
            NOTE.set(this, note);
            return this;
        }
    }
}
