// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DomainRecordUpdate
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New settings of a record; members left out keep their value. */
public final class DomainRecordUpdate extends ObjectModel {
    private static final Property<Long> TTL = Property.optional("ttl", JsonTypes.LONG);
    private static final Property<String> DATA = Property.optional("data", JsonTypes.STRING);
    private static final Property<String> HOST = Property.optional("host", JsonTypes.STRING);
    private static final Property<Long> MX_PRIORITY = Property.optional("mx_priority", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<DomainRecordUpdate> TYPE = ObjectType.of(DomainRecordUpdate.class,
            DomainRecordUpdate::new, TTL, DATA, HOST, MX_PRIORITY);

    private DomainRecordUpdate(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week). */
    public @Nullable Long ttl() {
        return optional(TTL);
    }

    /** What the record says: an address, a host name with a dot at the end, or a text. */
    public @Nullable String data() {
        return optional(DATA);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public @Nullable String host() {
        return optional(HOST);
    }

    /** Priority of a mail server. */
    public @Nullable Long mxPriority() {
        return optional(MX_PRIORITY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link DomainRecordUpdate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link DomainRecordUpdate#ttl()}. */
        public Builder ttl(long ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets {@link DomainRecordUpdate#data()}. */
        public Builder data(String data) {
            set(DATA, data);
            return this;
        }

        /** Sets {@link DomainRecordUpdate#host()}. */
        public Builder host(String host) {
            set(HOST, host);
            return this;
        }

        /** Sets {@link DomainRecordUpdate#mxPriority()}. */
        public Builder mxPriority(long mxPriority) {
            set(MX_PRIORITY, mxPriority);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public DomainRecordUpdate build() {
            return new DomainRecordUpdate(objectValues());
        }
    }
}
