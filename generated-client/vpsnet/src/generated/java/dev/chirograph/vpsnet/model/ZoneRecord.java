// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ZoneRecord
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A record of a zone that is written as a whole. */
public final class ZoneRecord extends JsonObjectModel {
    private static final Property<ZoneRecordType> TYPE_ = JsonTypes.ref(ZoneRecordType.class).required("type");
    private static final Property<String> HOST = JsonTypes.STRING.required("host");
    private static final Property<Long> TTL = JsonTypes.LONG.required("ttl");
    private static final Property<String> DATA = JsonTypes.STRING.required("data");
    private static final Property<Long> MX_PRIORITY = JsonTypes.LONG.optional("mx_priority");

    /** How this type is read and written. */
    public static final ObjectType<ZoneRecord> TYPE = ObjectType.<ZoneRecord>of(new ZoneRecord(ObjectValues.NONE),
            TYPE_, HOST, TTL, DATA, MX_PRIORITY);

    private ZoneRecord(ObjectValues values) {
        super(values);
    }

    @Override
    protected ZoneRecord create(ObjectValues members) {
        return new ZoneRecord(members);
    }

    /** Starts an empty object; it needs {@code type}, {@code host}, {@code ttl}, {@code data}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of record. */
    public ZoneRecordType type() {
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

    /** What the record says: an address, a host name with a dot at the end, or a text. */
    public String data() {
        return DATA.get(this);
    }

    /** Priority of a mail server; required for MX records. */
    public @Nullable Long mxPriority() {
        return MX_PRIORITY.find(this);
    }

    /** Builds a {@link ZoneRecord}. */
    public static final class Builder extends JsonObjectBuilder<ZoneRecord, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ZoneRecord#type()}. */
        public Builder type(ZoneRecordType type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link ZoneRecord#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link ZoneRecord#ttl()}. */
        public Builder ttl(long ttl) {
            TTL.set(this, ttl);
            return this;
        }

        /** Sets {@link ZoneRecord#data()}. */
        public Builder data(String data) {
            DATA.set(this, data);
            return this;
        }

        /** Sets {@link ZoneRecord#mxPriority()}. */
        public Builder mxPriority(long mxPriority) {
            MX_PRIORITY.set(this, mxPriority);
            return this;
        }
    }
}
