// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Domain
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A domain whose name service VPS.NET does. */
public final class Domain extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> SERIAL = Property.optional("serial", JsonTypes.STRING);
    private static final Property<String> IP_ADDRESS = Property.optional("ip_address", JsonTypes.STRING);
    private static final Property<OffsetDateTime> CREATED_AT = Property.required("created_at", JsonTypes.DATE_TIME);
    private static final Property<OffsetDateTime> UPDATED_AT = Property.required("updated_at", JsonTypes.DATE_TIME);

    /** How this type is read and written. */
    public static final ObjectType<Domain> TYPE = ObjectType.of(Domain.class, Domain::new, ID, NAME, SERIAL, IP_ADDRESS,
            CREATED_AT, UPDATED_AT);

    private Domain(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}, {@code createdAt}, {@code updatedAt}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the domain. */
    public Long id() {
        return required(ID);
    }

    /** Domain name. */
    public String name() {
        return required(NAME);
    }

    /** Serial number of the zone. Missing in lists. */
    public @Nullable String serial() {
        return optional(SERIAL);
    }

    /** Address the first records point to; seen in the answer to a creation. */
    public @Nullable String ipAddress() {
        return optional(IP_ADDRESS);
    }

    /** {@code created_at}. */
    public OffsetDateTime createdAt() {
        return required(CREATED_AT);
    }

    /** {@code updated_at}. */
    public OffsetDateTime updatedAt() {
        return required(UPDATED_AT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Domain}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Domain#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Domain#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link Domain#serial()}. */
        public Builder serial(String serial) {
            set(SERIAL, serial);
            return this;
        }

        /** Sets {@link Domain#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            set(IP_ADDRESS, ipAddress);
            return this;
        }

        /** Sets {@link Domain#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            set(CREATED_AT, createdAt);
            return this;
        }

        /** Sets {@link Domain#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            set(UPDATED_AT, updatedAt);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public Domain build() {
            return new Domain(objectValues());
        }
    }
}
