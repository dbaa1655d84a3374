// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsRecordData
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

/** DNS record to add, or new state of one. */
public final class DnsRecordData extends ObjectModel {
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<Long> TTL = Property.optional("ttl", JsonTypes.LONG);
    private static final Property<Long> PRIORITY = Property.optional("priority", JsonTypes.LONG);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<DnsRecordContent> CONTENT = Property.required("content", () -> DnsRecordContent.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<DnsRecordData> TYPE = ObjectType.of(DnsRecordData.class, DnsRecordData::new, NAME,
            TTL, PRIORITY, TYPE_, CONTENT);

    private DnsRecordData(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code name}, {@code type}, {@code content}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name that the record belongs to. */
    public String name() {
        return required(NAME);
    }

    /** Time in seconds that resolvers may keep the record. Minimum: 0. */
    public @Nullable Long ttl() {
        return optional(TTL);
    }

    /** Priority of an MX or SRV record. Minimum: 0. */
    public @Nullable Long priority() {
        return optional(PRIORITY);
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

    /** Builds a {@link DnsRecordData}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link DnsRecordData#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link DnsRecordData#ttl()}. */
        public Builder ttl(long ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets {@link DnsRecordData#priority()}. */
        public Builder priority(long priority) {
            set(PRIORITY, priority);
            return this;
        }

        /** Sets {@link DnsRecordData#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link DnsRecordData#content()}. */
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
        public DnsRecordData build() {
            return new DnsRecordData(objectValues());
        }
    }
}
