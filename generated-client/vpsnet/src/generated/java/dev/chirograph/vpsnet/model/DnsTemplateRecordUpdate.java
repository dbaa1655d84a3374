// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsTemplateRecordUpdate
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

/** New settings of a record of a DNS template. */
public final class DnsTemplateRecordUpdate extends ObjectModel {
    private static final Property<String> TARGET = Property.optional("target", JsonTypes.STRING);
    private static final Property<Long> TTL = Property.optional("ttl", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<DnsTemplateRecordUpdate> TYPE = ObjectType.of(DnsTemplateRecordUpdate.class,
            DnsTemplateRecordUpdate::new, TARGET, TTL);

    private DnsTemplateRecordUpdate(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** What the record says; elsewhere this is called data. */
    public @Nullable String target() {
        return optional(TARGET);
    }

    /** Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week). */
    public @Nullable Long ttl() {
        return optional(TTL);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link DnsTemplateRecordUpdate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link DnsTemplateRecordUpdate#target()}. */
        public Builder target(String target) {
            set(TARGET, target);
            return this;
        }

        /** Sets {@link DnsTemplateRecordUpdate#ttl()}. */
        public Builder ttl(long ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public DnsTemplateRecordUpdate build() {
            return new DnsTemplateRecordUpdate(objectValues());
        }
    }
}
