// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Filter/properties/range
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Filter range}. */
public final class FilterRange extends JsonObjectModel {
    private static final Property<Long> FROM = JsonTypes.LONG.optional("from");
    private static final Property<Long> TO = JsonTypes.LONG.optional("to");

    /** How this type is read and written. */
    public static final ObjectType<FilterRange> TYPE = ObjectType.<FilterRange>of(new FilterRange(ObjectValues.NONE),
            FROM, TO);

    private FilterRange(ObjectValues values) {
        super(values);
    }

    @Override
    protected FilterRange create(ObjectValues members) {
        return new FilterRange(members);
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

    /** Builds a {@link FilterRange}. */
    public static final class Builder extends JsonObjectBuilder<FilterRange, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FilterRange#from()}. */
        public Builder from(long from) {
            FROM.set(this, from);
            return this;
        }

        /** Sets {@link FilterRange#to()}. */
        public Builder to(long to) {
            TO.set(this, to);
            return this;
        }
    }
}
