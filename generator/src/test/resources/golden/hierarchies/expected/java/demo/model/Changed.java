// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Changed
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Changed}. */
public final class Changed extends JsonObjectModel {
    private static final Property<ChangedType> TYPE_ = JsonTypes.ref(ChangedType.class).required("type");
    private static final Property<Long> BY = JsonTypes.LONG.optional("by");

    /** How this type is read and written. */
    public static final ObjectType<Changed> TYPE = ObjectType.<Changed>of(new Changed(ObjectValues.NONE), TYPE_, BY);

    private Changed(ObjectValues values) {
        super(values);
    }

    @Override
    protected Changed create(ObjectValues members) {
        return new Changed(members);
    }

    /** Starts an empty object; it needs {@code type}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code type}. */
    public ChangedType type() {
        return TYPE_.get(this);
    }

    /** {@code by}. */
    public @Nullable Long by() {
        return BY.find(this);
    }

    /** Builds a {@link Changed}. */
    public static final class Builder extends JsonObjectBuilder<Changed, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Changed#type()}. */
        public Builder type(ChangedType type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link Changed#by()}. */
        public Builder by(long by) {
            BY.set(this, by);
            return this;
        }
    }
}
