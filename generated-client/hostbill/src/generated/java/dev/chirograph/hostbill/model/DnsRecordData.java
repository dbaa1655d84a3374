// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsRecordData
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** DNS record to add, or new state of one. */
public final class DnsRecordData extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<Long> TTL = JsonTypes.LONG.optional("ttl");
    private static final Property<Long> PRIORITY = JsonTypes.LONG.optional("priority");
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<DnsRecordContent> CONTENT = JsonTypes.ref(DnsRecordContent.class).required("content");

    /** How this type is read and written. */
    public static final ObjectType<DnsRecordData> TYPE = ObjectType.<DnsRecordData>of(
            new DnsRecordData(ObjectValues.NONE), NAME, TTL, PRIORITY, TYPE_, CONTENT);

    private DnsRecordData(ObjectValues values) {
        super(values);
    }

    @Override
    protected DnsRecordData create(ObjectValues members) {
        return new DnsRecordData(members);
    }

    /** Starts an empty object; it needs {@code name}, {@code type}, {@code content}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name that the record belongs to. */
    public String name() {
        return NAME.get(this);
    }

    /** Time in seconds that resolvers may keep the record. Minimum: 0. */
    public @Nullable Long ttl() {
        return TTL.find(this);
    }

    /** Priority of an MX or SRV record. Minimum: 0. */
    public @Nullable Long priority() {
        return PRIORITY.find(this);
    }

    /** Type of the record, such as A. Example: {@code A}. */
    public String type() {
        return TYPE_.get(this);
    }

    /**
     * What the record says: an address, a host name or a text; for a record of several fields, such as SRV, the list of
     * these fields.
     */
    public DnsRecordContent content() {
        return CONTENT.get(this);
    }

    /** Builds a {@link DnsRecordData}. */
    public static final class Builder extends JsonObjectBuilder<DnsRecordData, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DnsRecordData#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link DnsRecordData#ttl()}. */
        public Builder ttl(long ttl) {
            TTL.set(this, ttl);
            return this;
        }

        /** Sets {@link DnsRecordData#priority()}. */
        public Builder priority(long priority) {
            PRIORITY.set(this, priority);
            return this;
        }

        /** Sets {@link DnsRecordData#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link DnsRecordData#content()}. */
        public Builder content(DnsRecordContent content) {
            CONTENT.set(this, content);
            return this;
        }
    }
}
