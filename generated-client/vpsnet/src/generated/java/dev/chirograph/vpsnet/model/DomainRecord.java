// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DomainRecord
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A record of a domain. */
public final class DomainRecord extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<DomainRecordType> TYPE_ = JsonTypes.ref(DomainRecordType.class).required("type");
    private static final Property<String> HOST = JsonTypes.STRING.required("host");
    private static final Property<Long> TTL = JsonTypes.LONG.required("ttl");
    private static final Property<DomainRecordData> DATA = JsonTypes.ref(DomainRecordData.class).required("data");
    private static final Property<Long> MX_PRIORITY = JsonTypes.LONG.optional("mx_priority");

    /** How this type is read and written. */
    public static final ObjectType<DomainRecord> TYPE = ObjectType.<DomainRecord>of(new DomainRecord(ObjectValues.NONE),
            ID, TYPE_, HOST, TTL, DATA, MX_PRIORITY);

    private DomainRecord(ObjectValues values) {
        super(values);
    }

    @Override
    protected DomainRecord create(ObjectValues members) {
        return new DomainRecord(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code type}, {@code host}, {@code ttl}, {@code data}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the record. */
    public Long id() {
        return ID.get(this);
    }

    /** Kind of record. */
    public DomainRecordType type() {
        return TYPE_.get(this);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public String host() {
        return HOST.get(this);
    }

    /** Time to live in seconds. */
    public Long ttl() {
        return TTL.get(this);
    }

    /** What the record says: a text, or a list of addresses for a failover record. */
    public DomainRecordData data() {
        return DATA.get(this);
    }

    /** Priority of a mail server; the lowest is asked first. */
    public @Nullable Long mxPriority() {
        return MX_PRIORITY.find(this);
    }

    /** Builds a {@link DomainRecord}. */
    public static final class Builder extends JsonObjectBuilder<DomainRecord, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DomainRecord#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link DomainRecord#type()}. */
        public Builder type(DomainRecordType type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link DomainRecord#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link DomainRecord#ttl()}. */
        public Builder ttl(long ttl) {
            TTL.set(this, ttl);
            return this;
        }

        /** Sets {@link DomainRecord#data()}. */
        public Builder data(DomainRecordData data) {
            DATA.set(this, data);
            return this;
        }

        /** Sets {@link DomainRecord#mxPriority()}. */
        public Builder mxPriority(long mxPriority) {
            MX_PRIORITY.set(this, mxPriority);
            return this;
        }
    }
}
