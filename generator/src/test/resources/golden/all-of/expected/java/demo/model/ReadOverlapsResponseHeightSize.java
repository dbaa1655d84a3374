// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1overlaps/get/responses/200/content/application~1json/schema/properties/height/properties/size/allOf
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code read overlaps Response height size}. */
public final class ReadOverlapsResponseHeightSize extends JsonObjectModel {
    private static final Property<Long> HEIGHT = JsonTypes.LONG.optional("height");
    private static final Property<SizedSizeUnit> UNIT = JsonTypes.ref(SizedSizeUnit.class).optional("unit");

    /** How this type is read and written. */
    public static final ObjectType<ReadOverlapsResponseHeightSize> TYPE = ObjectType.<ReadOverlapsResponseHeightSize>of(
            new ReadOverlapsResponseHeightSize(ObjectValues.NONE), HEIGHT, UNIT);

    private ReadOverlapsResponseHeightSize(ObjectValues values) {
        super(values);
    }

    @Override
    protected ReadOverlapsResponseHeightSize create(ObjectValues members) {
        return new ReadOverlapsResponseHeightSize(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code height}. */
    public @Nullable Long height() {
        return HEIGHT.find(this);
    }

    /** {@code unit}. */
    public @Nullable SizedSizeUnit unit() {
        return UNIT.find(this);
    }

    /** Builds a {@link ReadOverlapsResponseHeightSize}. */
    public static final class Builder extends JsonObjectBuilder<ReadOverlapsResponseHeightSize, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ReadOverlapsResponseHeightSize#height()}. */
        public Builder height(long height) {
            HEIGHT.set(this, height);
            return this;
        }

        /** Sets {@link ReadOverlapsResponseHeightSize#unit()}. */
        public Builder unit(SizedSizeUnit unit) {
            UNIT.set(this, unit);
            return this;
        }
    }
}
