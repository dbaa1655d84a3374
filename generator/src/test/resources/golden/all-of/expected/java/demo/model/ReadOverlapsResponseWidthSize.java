// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1overlaps/get/responses/200/content/application~1json/schema/properties/width/properties/size/allOf
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code read overlaps Response width size}. */
public final class ReadOverlapsResponseWidthSize extends JsonObjectModel {
    private static final Property<Long> WIDTH = JsonTypes.LONG.optional("width");
    private static final Property<SizedSizeUnit> UNIT = JsonTypes.ref(SizedSizeUnit.class).optional("unit");

    /** How this type is read and written. */
    public static final ObjectType<ReadOverlapsResponseWidthSize> TYPE = ObjectType.<ReadOverlapsResponseWidthSize>of(
            new ReadOverlapsResponseWidthSize(ObjectValues.NONE), WIDTH, UNIT);

    private ReadOverlapsResponseWidthSize(ObjectValues values) {
        super(values);
    }

    @Override
    protected ReadOverlapsResponseWidthSize create(ObjectValues members) {
        return new ReadOverlapsResponseWidthSize(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code width}. */
    public @Nullable Long width() {
        return WIDTH.find(this);
    }

    /** {@code unit}. */
    public @Nullable SizedSizeUnit unit() {
        return UNIT.find(this);
    }

    /** Builds a {@link ReadOverlapsResponseWidthSize}. */
    public static final class Builder extends JsonObjectBuilder<ReadOverlapsResponseWidthSize, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ReadOverlapsResponseWidthSize#width()}. */
        public Builder width(long width) {
            WIDTH.set(this, width);
            return this;
        }

        /** Sets {@link ReadOverlapsResponseWidthSize#unit()}. */
        public Builder unit(SizedSizeUnit unit) {
            UNIT.set(this, unit);
            return this;
        }
    }
}
