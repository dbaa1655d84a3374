// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewMxRecord
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A mail server record to create. */
public final class NewMxRecord extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").constant("mx");
    private static final Property<String> HOST = JsonTypes.STRING.required("host");
    private static final Property<Long> TTL = JsonTypes.LONG.required("ttl");
    private static final Property<String> DATA = JsonTypes.STRING.required("data");
    private static final Property<Long> MX_PRIORITY = JsonTypes.LONG.required("mx_priority");

    /** How this type is read and written. */
    public static final ObjectType<NewMxRecord> TYPE = ObjectType.<NewMxRecord>of(new NewMxRecord(ObjectValues.NONE),
            TYPE_, HOST, TTL, DATA, MX_PRIORITY);

    private NewMxRecord(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewMxRecord create(ObjectValues members) {
        return new NewMxRecord(members);
    }

    /** Starts an empty object; it needs {@code host}, {@code ttl}, {@code data}, {@code mxPriority}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of record. */
    public String type() {
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

    /** Host name of the mail server with a dot at the end. */
    public String data() {
        return DATA.get(this);
    }

    /** Priority; the lowest is asked first. */
    public Long mxPriority() {
        return MX_PRIORITY.get(this);
    }

    /** Builds a {@link NewMxRecord}. */
    public static final class Builder extends JsonObjectBuilder<NewMxRecord, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewMxRecord#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link NewMxRecord#ttl()}. */
        public Builder ttl(long ttl) {
            TTL.set(this, ttl);
            return this;
        }

        /** Sets {@link NewMxRecord#data()}. */
        public Builder data(String data) {
            DATA.set(this, data);
            return this;
        }

        /** Sets {@link NewMxRecord#mxPriority()}. */
        public Builder mxPriority(long mxPriority) {
            MX_PRIORITY.set(this, mxPriority);
            return this;
        }
    }
}
