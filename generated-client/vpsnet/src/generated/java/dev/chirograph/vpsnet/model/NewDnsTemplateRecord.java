// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDnsTemplateRecord
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A record of a DNS template to create. */
public final class NewDnsTemplateRecord extends JsonObjectModel {
    private static final Property<Long> DNS_TEMPLATE_ID = JsonTypes.LONG.optional("dns_template_id");
    private static final Property<Long> TTL = JsonTypes.LONG.required("ttl");
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<String> HOST = JsonTypes.STRING.required("host");
    private static final Property<String> DATA = JsonTypes.STRING.required("data");
    private static final Property<Long> MX_PRIORITY = JsonTypes.LONG.optional("mx_priority");

    /** How this type is read and written. */
    public static final ObjectType<NewDnsTemplateRecord> TYPE = ObjectType.<NewDnsTemplateRecord>of(
            new NewDnsTemplateRecord(ObjectValues.NONE), DNS_TEMPLATE_ID, TTL, TYPE_, HOST, DATA, MX_PRIORITY);

    private NewDnsTemplateRecord(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewDnsTemplateRecord create(ObjectValues members) {
        return new NewDnsTemplateRecord(members);
    }

    /** Starts an empty object; it needs {@code ttl}, {@code type}, {@code host}, {@code data}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the DNS template, as in the path. */
    public @Nullable Long dnsTemplateId() {
        return DNS_TEMPLATE_ID.find(this);
    }

    /** Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week). */
    public Long ttl() {
        return TTL.get(this);
    }

    /** Kind of record. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public String host() {
        return HOST.get(this);
    }

    /**
     * What the record says. {@code [!ip]} stands for the address and {@code [!domain]} for the name of the domain made
     * from the template.
     */
    public String data() {
        return DATA.get(this);
    }

    /** Priority of a mail server; required for MX records. */
    public @Nullable Long mxPriority() {
        return MX_PRIORITY.find(this);
    }

    /** Builds a {@link NewDnsTemplateRecord}. */
    public static final class Builder extends JsonObjectBuilder<NewDnsTemplateRecord, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewDnsTemplateRecord#dnsTemplateId()}. */
        public Builder dnsTemplateId(long dnsTemplateId) {
            DNS_TEMPLATE_ID.set(this, dnsTemplateId);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#ttl()}. */
        public Builder ttl(long ttl) {
            TTL.set(this, ttl);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#data()}. */
        public Builder data(String data) {
            DATA.set(this, data);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#mxPriority()}. */
        public Builder mxPriority(long mxPriority) {
            MX_PRIORITY.set(this, mxPriority);
            return this;
        }
    }
}
