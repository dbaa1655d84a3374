// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/List
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** {@code List}. */
public final class List extends JsonObjectModel {
    private static final Property<java.util.List<String>> ITEMS = JsonTypes.STRING.list().optional("items");

    /** How this type is read and written. */
    public static final ObjectType<List> TYPE = ObjectType.<List>of(new List(ObjectValues.NONE), ITEMS);

    private List(ObjectValues values) {
        super(values);
    }

    @Override
    protected List create(ObjectValues members) {
        return new List(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code items}. */
    public java.util.List<String> items() {
        return ITEMS.get(this);
    }

    /** Builds a {@link List}. */
    public static final class Builder extends JsonObjectBuilder<List, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link List#items()}. */
        public Builder items(java.util.List<String> items) {
            ITEMS.set(this, items);
            return this;
        }
    }
}
