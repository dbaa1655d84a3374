// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Started
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** {@code Started}. */
public final class Started extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").preset("start");
    private static final Property<OffsetDateTime> AT = JsonTypes.DATE_TIME.optional("at");

    /** How this type is read and written. */
    public static final ObjectType<Started> TYPE = ObjectType.<Started>of(new Started(ObjectValues.NONE), TYPE_, AT);

    private Started(ObjectValues values) {
        super(values);
    }

    @Override
    protected Started create(ObjectValues members) {
        return new Started(members);
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

    /** {@code at}. */
    public @Nullable OffsetDateTime at() {
        return AT.find(this);
    }

    /** Builds a {@link Started}. */
    public static final class Builder extends JsonObjectBuilder<Started, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Started#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link Started#at()}. */
        public Builder at(OffsetDateTime at) {
            AT.set(this, at);
            return this;
        }
    }
}
