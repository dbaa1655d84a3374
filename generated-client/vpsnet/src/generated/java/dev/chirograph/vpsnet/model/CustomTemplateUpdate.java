// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CustomTemplateUpdate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** New settings of a custom template. */
public final class CustomTemplateUpdate extends JsonObjectModel {
    private static final Property<String> OPERATING_SYSTEM = JsonTypes.STRING.optional("operating_system");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.optional("description");
    private static final Property<String> INFO = JsonTypes.STRING.optional("info");

    /** How this type is read and written. */
    public static final ObjectType<CustomTemplateUpdate> TYPE = ObjectType.<CustomTemplateUpdate>of(
            new CustomTemplateUpdate(ObjectValues.NONE), OPERATING_SYSTEM, DESCRIPTION, INFO);

    private CustomTemplateUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected CustomTemplateUpdate create(ObjectValues members) {
        return new CustomTemplateUpdate(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Operating system as shown in lists. */
    public @Nullable String operatingSystem() {
        return OPERATING_SYSTEM.find(this);
    }

    /** What the template contains. */
    public @Nullable String description() {
        return DESCRIPTION.find(this);
    }

    /** Further information. */
    public @Nullable String info() {
        return INFO.find(this);
    }

    /** Builds a {@link CustomTemplateUpdate}. */
    public static final class Builder extends JsonObjectBuilder<CustomTemplateUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CustomTemplateUpdate#operatingSystem()}. */
        public Builder operatingSystem(String operatingSystem) {
            OPERATING_SYSTEM.set(this, operatingSystem);
            return this;
        }

        /** Sets {@link CustomTemplateUpdate#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link CustomTemplateUpdate#info()}. */
        public Builder info(String info) {
            INFO.set(this, info);
            return this;
        }
    }
}
