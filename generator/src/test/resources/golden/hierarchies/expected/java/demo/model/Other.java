// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Other
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Other}. */
public final class Other extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").preset("Other");
    private static final Property<String> REASON = JsonTypes.STRING.optional("reason");

    /** How this type is read and written. */
    public static final ObjectType<Other> TYPE = ObjectType.<Other>of(new Other(ObjectValues.NONE), TYPE_, REASON);

    private Other(ObjectValues values) {
        super(values);
    }

    @Override
    protected Other create(ObjectValues members) {
        return new Other(members);
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

    /** Builds an {@link Other}. */
    public static final class Builder extends JsonObjectBuilder<Other, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Other#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link Other#reason()}. */
        public Builder reason(String reason) {
            REASON.set(this, reason);
            return this;
        }
    }
}
