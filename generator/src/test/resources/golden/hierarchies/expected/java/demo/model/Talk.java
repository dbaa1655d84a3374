// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Talk
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Talk}. */
public final class Talk extends JsonObjectModel {
    private static final Property<TalkType> TYPE_ = JsonTypes.ref(TalkType.class).required("type");
    private static final Property<Long> MINUTES = JsonTypes.LONG.optional("minutes");

    /** How this type is read and written. */
    public static final ObjectType<Talk> TYPE = ObjectType.<Talk>of(new Talk(ObjectValues.NONE), TYPE_, MINUTES);

    private Talk(ObjectValues values) {
        super(values);
    }

    @Override
    protected Talk create(ObjectValues members) {
        return new Talk(members);
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
    public TalkType type() {
        return TYPE_.get(this);
    }

    /** {@code minutes}. */
    public @Nullable Long minutes() {
        return MINUTES.find(this);
    }

    /** Builds a {@link Talk}. */
    public static final class Builder extends JsonObjectBuilder<Talk, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Talk#type()}. */
        public Builder type(TalkType type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link Talk#minutes()}. */
        public Builder minutes(long minutes) {
            MINUTES.set(this, minutes);
            return this;
        }
    }
}
