// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ZoneMessage
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Says that a zone was written. */
public final class ZoneMessage extends JsonObjectModel {
    private static final Property<String> MESSAGE = JsonTypes.STRING.required("message");

    /** How this type is read and written. */
    public static final ObjectType<ZoneMessage> TYPE = ObjectType.<ZoneMessage>of(new ZoneMessage(ObjectValues.NONE),
            MESSAGE);

    private ZoneMessage(ObjectValues values) {
        super(values);
    }

    @Override
    protected ZoneMessage create(ObjectValues members) {
        return new ZoneMessage(members);
    }

    /** Starts an empty object; it needs {@code message}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Success in words. */
    public String message() {
        return MESSAGE.get(this);
    }

    /** Builds a {@link ZoneMessage}. */
    public static final class Builder extends JsonObjectBuilder<ZoneMessage, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ZoneMessage#message()}. */
        public Builder message(String message) {
            MESSAGE.set(this, message);
            return this;
        }
    }
}
