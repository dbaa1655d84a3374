// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsRecord
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Record of a DNS zone. Its numbers come as strings in the answer to an addition. */
public final class DnsRecord extends ObjectModel {
    private static final Property<String> ID = Property.optional("id", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<DnsRecordTtl> TTL = Property.required("ttl", () -> DnsRecordTtl.TYPE);
    private static final Property<DnsRecordPriority> PRIORITY =
            Property.required("priority", () -> DnsRecordPriority.TYPE);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<DnsRecordContent> CONTENT = Property.required("content", () -> DnsRecordContent.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<DnsRecord> TYPE = ObjectType.of(DnsRecord.class, DnsRecord::new, ID, NAME, TTL,
            PRIORITY, TYPE_, CONTENT);

    private DnsRecord(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code name}, {@code ttl}, {@code priority}, {@code type}, {@code content}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the record; names it in paths. The answer to a new record does not show it. */
    public @Nullable String id() {
        return optional(ID);
    }

    /** Name that the record belongs to. */
    public String name() {
        return required(NAME);
    }

    /** Time in seconds that resolvers may keep the record. */
    public DnsRecordTtl ttl() {
        return required(TTL);
    }

    /** Priority of an MX or SRV record; 0 elsewhere. */
    public DnsRecordPriority priority() {
        return required(PRIORITY);
    }

    /** Type of the record, such as A. Example: {@code A}. */
    public String type() {
        return required(TYPE_);
    }

    /**
     * What the record says: an address, a host name or a text; for a record of several fields, such as SRV, the list of
     * these fields.
     */
    public DnsRecordContent content() {
        return required(CONTENT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link DnsRecord}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link DnsRecord#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link DnsRecord#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link DnsRecord#ttl()}. */
        public Builder ttl(DnsRecordTtl ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets {@link DnsRecord#priority()}. */
        public Builder priority(DnsRecordPriority priority) {
            set(PRIORITY, priority);
            return this;
        }

        /** Sets {@link DnsRecord#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link DnsRecord#content()}. */
        public Builder content(DnsRecordContent content) {
            set(CONTENT, content);
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
        public DnsRecord build() {
            return new DnsRecord(objectValues());
        }
    }
}
