// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CustomTemplateUpdate
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

/** New settings of a custom template. */
public final class CustomTemplateUpdate extends ObjectModel {
    private static final Property<String> OPERATING_SYSTEM = Property.optional("operating_system", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.optional("description", JsonTypes.STRING);
    private static final Property<String> INFO = Property.optional("info", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<CustomTemplateUpdate> TYPE = ObjectType.of(CustomTemplateUpdate.class,
            CustomTemplateUpdate::new, OPERATING_SYSTEM, DESCRIPTION, INFO);

    private CustomTemplateUpdate(ObjectValues values) {
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

    /** Operating system as shown in lists. */
    public @Nullable String operatingSystem() {
        return optional(OPERATING_SYSTEM);
    }

    /** What the template contains. */
    public @Nullable String description() {
        return optional(DESCRIPTION);
    }

    /** Further information. */
    public @Nullable String info() {
        return optional(INFO);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CustomTemplateUpdate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CustomTemplateUpdate#operatingSystem()}. */
        public Builder operatingSystem(String operatingSystem) {
            set(OPERATING_SYSTEM, operatingSystem);
            return this;
        }

        /** Sets {@link CustomTemplateUpdate#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link CustomTemplateUpdate#info()}. */
        public Builder info(String info) {
            set(INFO, info);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public CustomTemplateUpdate build() {
            return new CustomTemplateUpdate(objectValues());
        }
    }
}
