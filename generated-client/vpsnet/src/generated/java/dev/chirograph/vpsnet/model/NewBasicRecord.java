// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewBasicRecord
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A record of an ordinary kind to create. */
public final class NewBasicRecord extends JsonObjectModel {
    private static final Property<NewBasicRecordType> TYPE_ = JsonTypes.ref(NewBasicRecordType.class).required("type");
    private static final Property<String> HOST = JsonTypes.STRING.required("host");
    private static final Property<Long> TTL = JsonTypes.LONG.required("ttl");
    private static final Property<String> DATA = JsonTypes.STRING.required("data");

    /** How this type is read and written. */
    public static final ObjectType<NewBasicRecord> TYPE = ObjectType.<NewBasicRecord>of(
            new NewBasicRecord(ObjectValues.NONE), TYPE_, HOST, TTL, DATA);

    private NewBasicRecord(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewBasicRecord create(ObjectValues members) {
        return new NewBasicRecord(members);
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
    public NewBasicRecordType type() {
        return TYPE_.get(this);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public String host() {
        return HOST.get(this);
    }

    /** Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week). */
    public Long ttl() {
        return TTL.get(this);
    }

    /** What the record says: an address, a host name with a dot at the end, or a text. */
    public String data() {
        return DATA.get(this);
    }

    /** Builds a {@link NewBasicRecord}. */
    public static final class Builder extends JsonObjectBuilder<NewBasicRecord, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewBasicRecord#type()}. */
        public Builder type(NewBasicRecordType type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link NewBasicRecord#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link NewBasicRecord#ttl()}. */
        public Builder ttl(long ttl) {
            TTL.set(this, ttl);
            return this;
        }

        /** Sets {@link NewBasicRecord#data()}. */
        public Builder data(String data) {
            DATA.set(this, data);
            return this;
        }
    }
}
