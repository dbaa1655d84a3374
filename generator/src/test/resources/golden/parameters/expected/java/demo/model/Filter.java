// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Filter
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Filter}. */
public final class Filter extends JsonObjectModel {
    private static final Property<FilterRange> RANGE = JsonTypes.ref(FilterRange.class).optional("range");
    private static final Property<List<String>> TAGS = JsonTypes.STRING.list().optional("tags");

    /** How this type is read and written. */
    public static final ObjectType<Filter> TYPE = ObjectType.<Filter>of(new Filter(ObjectValues.NONE), RANGE, TAGS);

    private Filter(ObjectValues values) {
        super(values);
    }

    @Override
    protected Filter create(ObjectValues members) {
        return new Filter(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code range}. */
    public @Nullable FilterRange range() {
        return RANGE.find(this);
    }

    /** {@code tags}. */
    public List<String> tags() {
        return TAGS.get(this);
    }

    /** Builds a {@link Filter}. */
    public static final class Builder extends JsonObjectBuilder<Filter, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Filter#range()}. */
        public Builder range(FilterRange range) {
            RANGE.set(this, range);
            return this;
        }

        /** Sets {@link Filter#tags()}. */
        public Builder tags(List<String> tags) {
            TAGS.set(this, tags);
            return this;
        }
    }
}
