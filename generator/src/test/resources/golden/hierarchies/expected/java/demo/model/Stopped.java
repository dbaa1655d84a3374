// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Stopped
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Stopped}. */
public final class Stopped extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").preset("stop");
    private static final Property<String> REASON = JsonTypes.STRING.optional("reason");

    /** How this type is read and written. */
    public static final ObjectType<Stopped> TYPE = ObjectType.<Stopped>of(new Stopped(ObjectValues.NONE), TYPE_,
            REASON);

    private Stopped(ObjectValues values) {
        super(values);
    }

    @Override
    protected Stopped create(ObjectValues members) {
        return new Stopped(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code type}. */
    public String type() {
        return TYPE_.get(this);
    }

    /** {@code reason}. */
    public @Nullable String reason() {
        return REASON.find(this);
    }

    /** Builds a {@link Stopped}. */
    public static final class Builder extends JsonObjectBuilder<Stopped, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Stopped#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link Stopped#reason()}. */
        public Builder reason(String reason) {
            REASON.set(this, reason);
            return this;
        }
    }
}
