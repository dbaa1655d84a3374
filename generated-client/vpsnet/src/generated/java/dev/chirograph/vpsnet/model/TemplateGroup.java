// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TemplateGroup
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Templates that belong together. */
public final class TemplateGroup extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<List<TemplateOffer>> TEMPLATES =
            JsonTypes.ref(TemplateOffer.class).list().required("templates");

    /** How this type is read and written. */
    public static final ObjectType<TemplateGroup> TYPE = ObjectType.<TemplateGroup>of(
            new TemplateGroup(ObjectValues.NONE), NAME, TEMPLATES);

    private TemplateGroup(ObjectValues values) {
        super(values);
    }

    @Override
    protected TemplateGroup create(ObjectValues members) {
        return new TemplateGroup(members);
    }

    /** Starts an empty object; it needs {@code name}, {@code templates}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the group, an operating system. */
    public String name() {
        return NAME.get(this);
    }

    /** The templates of the group. */
    public List<TemplateOffer> templates() {
        return TEMPLATES.get(this);
    }

    /** Builds a {@link TemplateGroup}. */
    public static final class Builder extends JsonObjectBuilder<TemplateGroup, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TemplateGroup#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link TemplateGroup#templates()}. */
        public Builder templates(List<TemplateOffer> templates) {
            TEMPLATES.set(this, templates);
            return this;
        }
    }
}
