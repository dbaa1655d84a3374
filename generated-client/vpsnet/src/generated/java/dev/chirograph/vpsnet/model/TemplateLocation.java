// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TemplateLocation
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A cloud that offers a template. */
public final class TemplateLocation extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<Long> SYSTEM_TEMPLATE_ID = JsonTypes.LONG.required("system_template_id");

    /** How this type is read and written. */
    public static final ObjectType<TemplateLocation> TYPE = ObjectType.<TemplateLocation>of(
            new TemplateLocation(ObjectValues.NONE), ID, SYSTEM_TEMPLATE_ID);

    private TemplateLocation(ObjectValues values) {
        super(values);
    }

    @Override
    protected TemplateLocation create(ObjectValues members) {
        return new TemplateLocation(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code systemTemplateId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the cloud. */
    public Long id() {
        return ID.get(this);
    }

    /** Number of the template on that cloud. */
    public Long systemTemplateId() {
        return SYSTEM_TEMPLATE_ID.get(this);
    }

    /** Builds a {@link TemplateLocation}. */
    public static final class Builder extends JsonObjectBuilder<TemplateLocation, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TemplateLocation#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link TemplateLocation#systemTemplateId()}. */
        public Builder systemTemplateId(long systemTemplateId) {
            SYSTEM_TEMPLATE_ID.set(this, systemTemplateId);
            return this;
        }
    }
}
