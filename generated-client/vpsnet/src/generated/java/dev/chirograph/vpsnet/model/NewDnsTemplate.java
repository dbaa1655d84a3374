// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDnsTemplate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A DNS template to create. */
public final class NewDnsTemplate extends JsonObjectModel {
    private static final Property<String> TEMPLATE_NAME = JsonTypes.STRING.required("template_name");

    /** How this type is read and written. */
    public static final ObjectType<NewDnsTemplate> TYPE = ObjectType.<NewDnsTemplate>of(
            new NewDnsTemplate(ObjectValues.NONE), TEMPLATE_NAME);

    private NewDnsTemplate(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewDnsTemplate create(ObjectValues members) {
        return new NewDnsTemplate(members);
    }

    /** Starts an empty object; it needs {@code templateName}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the template. */
    public String templateName() {
        return TEMPLATE_NAME.get(this);
    }

    /** Builds a {@link NewDnsTemplate}. */
    public static final class Builder extends JsonObjectBuilder<NewDnsTemplate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewDnsTemplate#templateName()}. */
        public Builder templateName(String templateName) {
            TEMPLATE_NAME.set(this, templateName);
            return this;
        }
    }
}
