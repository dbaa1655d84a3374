// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TemplateChoice
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Which template to build from. */
public final class TemplateChoice extends JsonObjectModel {
    private static final Property<Long> SYSTEM_TEMPLATE_ID = JsonTypes.LONG.required("system_template_id");

    /** How this type is read and written. */
    public static final ObjectType<TemplateChoice> TYPE = ObjectType.<TemplateChoice>of(
            new TemplateChoice(ObjectValues.NONE), SYSTEM_TEMPLATE_ID);

    private TemplateChoice(ObjectValues values) {
        super(values);
    }

    @Override
    protected TemplateChoice create(ObjectValues members) {
        return new TemplateChoice(members);
    }

    /** Starts an empty object; it needs {@code systemTemplateId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the template. */
    public Long systemTemplateId() {
        return SYSTEM_TEMPLATE_ID.get(this);
    }

    /** Builds a {@link TemplateChoice}. */
    public static final class Builder extends JsonObjectBuilder<TemplateChoice, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TemplateChoice#systemTemplateId()}. */
        public Builder systemTemplateId(long systemTemplateId) {
            SYSTEM_TEMPLATE_ID.set(this, systemTemplateId);
            return this;
        }
    }
}
