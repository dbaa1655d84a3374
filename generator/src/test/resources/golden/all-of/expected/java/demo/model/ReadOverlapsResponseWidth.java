// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1overlaps/get/responses/200/content/application~1json/schema/properties/width
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code read overlaps Response width}. */
public final class ReadOverlapsResponseWidth extends JsonObjectModel {
    private static final Property<ReadOverlapsResponseWidthSize> SIZE =
            JsonTypes.ref(ReadOverlapsResponseWidthSize.class).optional("size");

    /** How this type is read and written. */
    public static final ObjectType<ReadOverlapsResponseWidth> TYPE = ObjectType.<ReadOverlapsResponseWidth>of(
            new ReadOverlapsResponseWidth(ObjectValues.NONE), SIZE);

    private ReadOverlapsResponseWidth(ObjectValues values) {
        super(values);
    }

    @Override
    protected ReadOverlapsResponseWidth create(ObjectValues members) {
        return new ReadOverlapsResponseWidth(members);
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
    public @Nullable ReadOverlapsResponseWidthSize size() {
        return SIZE.find(this);
    }

    /** Builds a {@link ReadOverlapsResponseWidth}. */
    public static final class Builder extends JsonObjectBuilder<ReadOverlapsResponseWidth, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ReadOverlapsResponseWidth#size()}. */
        public Builder size(ReadOverlapsResponseWidthSize size) {
            SIZE.set(this, size);
            return this;
        }
    }
}
