// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DomainRecord
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

/** A record of a domain. */
public final class DomainRecord extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<DomainRecordType> TYPE_ = Property.required("type", () -> DomainRecordType.TYPE);
    private static final Property<String> HOST = Property.required("host", JsonTypes.STRING);
    private static final Property<Long> TTL = Property.required("ttl", JsonTypes.LONG);
    private static final Property<DomainRecordData> DATA = Property.required("data", () -> DomainRecordData.TYPE);
    private static final Property<Long> MX_PRIORITY = Property.optional("mx_priority", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<DomainRecord> TYPE = ObjectType.of(DomainRecord.class, DomainRecord::new, ID, TYPE_,
            HOST, TTL, DATA, MX_PRIORITY);

    private DomainRecord(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code type}, {@code host}, {@code ttl}, {@code data}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the record. */
    public Long id() {
        return required(ID);
    }

    /** Kind of record. */
    public DomainRecordType type() {
        return required(TYPE_);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public String host() {
        return required(HOST);
    }

    /** Time to live in seconds. */
    public Long ttl() {
        return required(TTL);
    }

    /** What the record says: a text, or a list of addresses for a failover record. */
    public DomainRecordData data() {
        return required(DATA);
    }

    /** Priority of a mail server; the lowest is asked first. */
    public @Nullable Long mxPriority() {
        return optional(MX_PRIORITY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link DomainRecord}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link DomainRecord#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link DomainRecord#type()}. */
        public Builder type(DomainRecordType type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link DomainRecord#host()}. */
        public Builder host(String host) {
            set(HOST, host);
            return this;
        }

        /** Sets {@link DomainRecord#ttl()}. */
        public Builder ttl(long ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets {@link DomainRecord#data()}. */
        public Builder data(DomainRecordData data) {
            set(DATA, data);
            return this;
        }

        /** Sets {@link DomainRecord#mxPriority()}. */
        public Builder mxPriority(long mxPriority) {
            set(MX_PRIORITY, mxPriority);
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
        public DomainRecord build() {
            return new DomainRecord(objectValues());
        }
    }
}
