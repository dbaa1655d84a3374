// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ServerSoftware
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Server program that a certificate can be issued for. */
public final class ServerSoftware extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");

    /** How this type is read and written. */
    public static final ObjectType<ServerSoftware> TYPE = ObjectType.<ServerSoftware>of(
            new ServerSoftware(ObjectValues.NONE), ID, NAME);

    private ServerSoftware(ObjectValues values) {
        super(values);
    }

    @Override
    protected ServerSoftware create(ObjectValues members) {
        return new ServerSoftware(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the program; an order names it. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of the program. */
    public String name() {
        return NAME.get(this);
    }

    /** Builds a {@link ServerSoftware}. */
    public static final class Builder extends JsonObjectBuilder<ServerSoftware, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ServerSoftware#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link ServerSoftware#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
