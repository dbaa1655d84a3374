// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DomainRecordUpdate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** New settings of a record; members left out keep their value. */
public final class DomainRecordUpdate extends JsonObjectModel {
    private static final Property<Long> TTL = JsonTypes.LONG.optional("ttl");
    private static final Property<String> DATA = JsonTypes.STRING.optional("data");
    private static final Property<String> HOST = JsonTypes.STRING.optional("host");
    private static final Property<Long> MX_PRIORITY = JsonTypes.LONG.optional("mx_priority");

    /** How this type is read and written. */
    public static final ObjectType<DomainRecordUpdate> TYPE = ObjectType.<DomainRecordUpdate>of(
            new DomainRecordUpdate(ObjectValues.NONE), TTL, DATA, HOST, MX_PRIORITY);

    private DomainRecordUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected DomainRecordUpdate create(ObjectValues members) {
        return new DomainRecordUpdate(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week). */
    public @Nullable Long ttl() {
        return TTL.find(this);
    }

    /** What the record says: an address, a host name with a dot at the end, or a text. */
    public @Nullable String data() {
        return DATA.find(this);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public @Nullable String host() {
        return HOST.find(this);
    }

    /** Priority of a mail server. */
    public @Nullable Long mxPriority() {
        return MX_PRIORITY.find(this);
    }

    /** Builds a {@link DomainRecordUpdate}. */
    public static final class Builder extends JsonObjectBuilder<DomainRecordUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DomainRecordUpdate#ttl()}. */
        public Builder ttl(long ttl) {
            TTL.set(this, ttl);
            return this;
        }

        /** Sets {@link DomainRecordUpdate#data()}. */
        public Builder data(String data) {
            DATA.set(this, data);
            return this;
        }

        /** Sets {@link DomainRecordUpdate#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link DomainRecordUpdate#mxPriority()}. */
        public Builder mxPriority(long mxPriority) {
            MX_PRIORITY.set(this, mxPriority);
            return this;
        }
    }
}
