// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsTemplate
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.Map;

/** A set of records for new domains. */
public final class DnsTemplate extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> TEMPLATE_NAME = Property.required("template_name", JsonTypes.STRING);
    private static final Property<OffsetDateTime> CREATED_AT = Property.required("created_at", JsonTypes.DATE_TIME);
    private static final Property<OffsetDateTime> UPDATED_AT = Property.required("updated_at", JsonTypes.DATE_TIME);

    /** How this type is read and written. */
    public static final ObjectType<DnsTemplate> TYPE = ObjectType.of(DnsTemplate.class, DnsTemplate::new, ID,
            TEMPLATE_NAME, CREATED_AT, UPDATED_AT);

    private DnsTemplate(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code templateName}, {@code createdAt}, {@code updatedAt}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the template. */
    public Long id() {
        return required(ID);
    }

    /** Name of the template. */
    public String templateName() {
        return required(TEMPLATE_NAME);
    }

    /** {@code created_at}. */
    public OffsetDateTime createdAt() {
        return required(CREATED_AT);
    }

    /** {@code updated_at}. */
    public OffsetDateTime updatedAt() {
        return required(UPDATED_AT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link DnsTemplate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link DnsTemplate#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link DnsTemplate#templateName()}. */
        public Builder templateName(String templateName) {
            set(TEMPLATE_NAME, templateName);
            return this;
        }

        /** Sets {@link DnsTemplate#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            set(CREATED_AT, createdAt);
            return this;
        }

        /** Sets {@link DnsTemplate#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            set(UPDATED_AT, updatedAt);
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
        public DnsTemplate build() {
            return new DnsTemplate(objectValues());
        }
    }
}
