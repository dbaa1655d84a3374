// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Domain
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A domain whose name service VPS.NET does. */
public final class Domain extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> SERIAL = JsonTypes.STRING.optional("serial");
    private static final Property<String> IP_ADDRESS = JsonTypes.STRING.optional("ip_address");
    private static final Property<OffsetDateTime> CREATED_AT = JsonTypes.DATE_TIME.required("created_at");
    private static final Property<OffsetDateTime> UPDATED_AT = JsonTypes.DATE_TIME.required("updated_at");

    /** How this type is read and written. */
    public static final ObjectType<Domain> TYPE = ObjectType.<Domain>of(new Domain(ObjectValues.NONE), ID, NAME, SERIAL,
            IP_ADDRESS, CREATED_AT, UPDATED_AT);

    private Domain(ObjectValues values) {
        super(values);
    }

    @Override
    protected Domain create(ObjectValues members) {
        return new Domain(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}, {@code createdAt}, {@code updatedAt}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the domain. */
    public Long id() {
        return ID.get(this);
    }

    /** Domain name. */
    public String name() {
        return NAME.get(this);
    }

    /** Serial number of the zone. Missing in lists. */
    public @Nullable String serial() {
        return SERIAL.find(this);
    }

    /** Address the first records point to; seen in the answer to a creation. */
    public @Nullable String ipAddress() {
        return IP_ADDRESS.find(this);
    }

    /** {@code created_at}. */
    public OffsetDateTime createdAt() {
        return CREATED_AT.get(this);
    }

    /** {@code updated_at}. */
    public OffsetDateTime updatedAt() {
        return UPDATED_AT.get(this);
    }

    /** Builds a {@link Domain}. */
    public static final class Builder extends JsonObjectBuilder<Domain, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Domain#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Domain#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Domain#serial()}. */
        public Builder serial(String serial) {
            SERIAL.set(this, serial);
            return this;
        }

        /** Sets {@link Domain#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            IP_ADDRESS.set(this, ipAddress);
            return this;
        }

        /** Sets {@link Domain#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            CREATED_AT.set(this, createdAt);
            return this;
        }

        /** Sets {@link Domain#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            UPDATED_AT.set(this, updatedAt);
            return this;
        }
    }
}
