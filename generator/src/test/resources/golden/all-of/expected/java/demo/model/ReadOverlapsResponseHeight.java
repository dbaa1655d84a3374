// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1overlaps/get/responses/200/content/application~1json/schema/properties/height
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code read overlaps Response height}. */
public final class ReadOverlapsResponseHeight extends JsonObjectModel {
    private static final Property<ReadOverlapsResponseHeightSize> SIZE =
            JsonTypes.ref(ReadOverlapsResponseHeightSize.class).optional("size");

    /** How this type is read and written. */
    public static final ObjectType<ReadOverlapsResponseHeight> TYPE = ObjectType.<ReadOverlapsResponseHeight>of(
            new ReadOverlapsResponseHeight(ObjectValues.NONE), SIZE);

    private ReadOverlapsResponseHeight(ObjectValues values) {
        super(values);
    }

    @Override
    protected ReadOverlapsResponseHeight create(ObjectValues members) {
        return new ReadOverlapsResponseHeight(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code size}. */
    public @Nullable ReadOverlapsResponseHeightSize size() {
        return SIZE.find(this);
    }

    /** Builds a {@link ReadOverlapsResponseHeight}. */
    public static final class Builder extends JsonObjectBuilder<ReadOverlapsResponseHeight, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ReadOverlapsResponseHeight#size()}. */
        public Builder size(ReadOverlapsResponseHeightSize size) {
            SIZE.set(this, size);
            return this;
        }
    }
}
