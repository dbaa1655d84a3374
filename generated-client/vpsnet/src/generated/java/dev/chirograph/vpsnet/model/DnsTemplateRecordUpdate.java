// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsTemplateRecordUpdate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** New settings of a record of a DNS template. */
public final class DnsTemplateRecordUpdate extends JsonObjectModel {
    private static final Property<String> TARGET = JsonTypes.STRING.optional("target");
    private static final Property<Long> TTL = JsonTypes.LONG.optional("ttl");

    /** How this type is read and written. */
    public static final ObjectType<DnsTemplateRecordUpdate> TYPE = ObjectType.<DnsTemplateRecordUpdate>of(
            new DnsTemplateRecordUpdate(ObjectValues.NONE), TARGET, TTL);

    private DnsTemplateRecordUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected DnsTemplateRecordUpdate create(ObjectValues members) {
        return new DnsTemplateRecordUpdate(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** What the record says; elsewhere this is called data. */
    public @Nullable String target() {
        return TARGET.find(this);
    }

    /** Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week). */
    public @Nullable Long ttl() {
        return TTL.find(this);
    }

    /** Builds a {@link DnsTemplateRecordUpdate}. */
    public static final class Builder extends JsonObjectBuilder<DnsTemplateRecordUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DnsTemplateRecordUpdate#target()}. */
        public Builder target(String target) {
            TARGET.set(this, target);
            return this;
        }

        /** Sets {@link DnsTemplateRecordUpdate#ttl()}. */
        public Builder ttl(long ttl) {
            TTL.set(this, ttl);
            return this;
        }
    }
}
