// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDnsTemplateRecord
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of a DNS template to create. */
public final class NewDnsTemplateRecord extends ObjectModel {
    private static final Property<Long> DNS_TEMPLATE_ID = Property.optional("dns_template_id", JsonTypes.LONG);
    private static final Property<Long> TTL = Property.required("ttl", JsonTypes.LONG);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<String> HOST = Property.required("host", JsonTypes.STRING);
    private static final Property<String> DATA = Property.required("data", JsonTypes.STRING);
    private static final Property<Long> MX_PRIORITY = Property.optional("mx_priority", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<NewDnsTemplateRecord> TYPE = ObjectType.of(NewDnsTemplateRecord.class,
            NewDnsTemplateRecord::new, DNS_TEMPLATE_ID, TTL, TYPE_, HOST, DATA, MX_PRIORITY);

    private NewDnsTemplateRecord(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code ttl}, {@code type}, {@code host}, {@code data}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the DNS template, as in the path. */
    public @Nullable Long dnsTemplateId() {
        return optional(DNS_TEMPLATE_ID);
    }

    /** Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week). */
    public Long ttl() {
        return required(TTL);
    }

    /** Kind of record. */
    public String type() {
        return required(TYPE_);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public String host() {
        return required(HOST);
    }

    /**
     * What the record says. {@code [!ip]} stands for the address and {@code [!domain]} for the name of the domain made
     * from the template.
     */
    public String data() {
        return required(DATA);
    }

    /** Priority of a mail server; required for MX records. */
    public @Nullable Long mxPriority() {
        return optional(MX_PRIORITY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewDnsTemplateRecord}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewDnsTemplateRecord#dnsTemplateId()}. */
        public Builder dnsTemplateId(long dnsTemplateId) {
            set(DNS_TEMPLATE_ID, dnsTemplateId);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#ttl()}. */
        public Builder ttl(long ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#host()}. */
        public Builder host(String host) {
            set(HOST, host);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#data()}. */
        public Builder data(String data) {
            set(DATA, data);
            return this;
        }

        /** Sets {@link NewDnsTemplateRecord#mxPriority()}. */
        public Builder mxPriority(long mxPriority) {
            set(MX_PRIORITY, mxPriority);
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
        public NewDnsTemplateRecord build() {
            return new NewDnsTemplateRecord(objectValues());
        }
    }
}
