// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsRecord
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Record of a DNS zone. Its numbers come as strings in the answer to an addition. */
public final class DnsRecord extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.optional("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<DnsRecordTtl> TTL = JsonTypes.ref(DnsRecordTtl.class).required("ttl");
    private static final Property<DnsRecordPriority> PRIORITY =
            JsonTypes.ref(DnsRecordPriority.class).required("priority");
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<DnsRecordContent> CONTENT = JsonTypes.ref(DnsRecordContent.class).required("content");

    /** How this type is read and written. */
    public static final ObjectType<DnsRecord> TYPE = ObjectType.<DnsRecord>of(new DnsRecord(ObjectValues.NONE), ID,
            NAME, TTL, PRIORITY, TYPE_, CONTENT);

    private DnsRecord(ObjectValues values) {
        super(values);
    }

    @Override
    protected DnsRecord create(ObjectValues members) {
        return new DnsRecord(members);
    }

    /** Starts an empty object; it needs {@code name}, {@code ttl}, {@code priority}, {@code type}, {@code content}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the record; names it in paths. The answer to a new record does not show it. */
    public @Nullable String id() {
        return ID.find(this);
    }

    /** Name that the record belongs to. */
    public String name() {
        return NAME.get(this);
    }

    /** Time in seconds that resolvers may keep the record. */
    public DnsRecordTtl ttl() {
        return TTL.get(this);
    }

    /** Priority of an MX or SRV record; 0 elsewhere. */
    public DnsRecordPriority priority() {
        return PRIORITY.get(this);
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

    /** Builds a {@link DnsRecord}. */
    public static final class Builder extends JsonObjectBuilder<DnsRecord, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DnsRecord#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link DnsRecord#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link DnsRecord#ttl()}. */
        public Builder ttl(DnsRecordTtl ttl) {
            TTL.set(this, ttl);
            return this;
        }

        /** Sets {@link DnsRecord#priority()}. */
        public Builder priority(DnsRecordPriority priority) {
            PRIORITY.set(this, priority);
            return this;
        }

        /** Sets {@link DnsRecord#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link DnsRecord#content()}. */
        public Builder content(DnsRecordContent content) {
            CONTENT.set(this, content);
            return this;
        }
    }
}
