// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsTemplate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;

/** A set of records for new domains. */
public final class DnsTemplate extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> TEMPLATE_NAME = JsonTypes.STRING.required("template_name");
    private static final Property<OffsetDateTime> CREATED_AT = JsonTypes.DATE_TIME.required("created_at");
    private static final Property<OffsetDateTime> UPDATED_AT = JsonTypes.DATE_TIME.required("updated_at");

    /** How this type is read and written. */
    public static final ObjectType<DnsTemplate> TYPE = ObjectType.<DnsTemplate>of(new DnsTemplate(ObjectValues.NONE),
            ID, TEMPLATE_NAME, CREATED_AT, UPDATED_AT);

    private DnsTemplate(ObjectValues values) {
        super(values);
    }

    @Override
    protected DnsTemplate create(ObjectValues members) {
        return new DnsTemplate(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code templateName}, {@code createdAt}, {@code updatedAt}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the template. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of the template. */
    public String templateName() {
        return TEMPLATE_NAME.get(this);
    }

    /** {@code created_at}. */
    public OffsetDateTime createdAt() {
        return CREATED_AT.get(this);
    }

    /** {@code updated_at}. */
    public OffsetDateTime updatedAt() {
        return UPDATED_AT.get(this);
    }

    /** Builds a {@link DnsTemplate}. */
    public static final class Builder extends JsonObjectBuilder<DnsTemplate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DnsTemplate#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link DnsTemplate#templateName()}. */
        public Builder templateName(String templateName) {
            TEMPLATE_NAME.set(this, templateName);
            return this;
        }

        /** Sets {@link DnsTemplate#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            CREATED_AT.set(this, createdAt);
            return this;
        }

        /** Sets {@link DnsTemplate#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            UPDATED_AT.set(this, updatedAt);
            return this;
        }
    }
}
