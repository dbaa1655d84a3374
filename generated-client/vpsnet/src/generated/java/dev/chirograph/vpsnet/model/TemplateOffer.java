// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TemplateOffer
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** A template and the clouds that offer it. */
public final class TemplateOffer extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<List<TemplateLocation>> CLOUDS =
            JsonTypes.ref(TemplateLocation.class).list().required("clouds");

    /** How this type is read and written. */
    public static final ObjectType<TemplateOffer> TYPE = ObjectType.<TemplateOffer>of(
            new TemplateOffer(ObjectValues.NONE), NAME, CLOUDS);

    private TemplateOffer(ObjectValues values) {
        super(values);
    }

    @Override
    protected TemplateOffer create(ObjectValues members) {
        return new TemplateOffer(members);
    }

    /** Starts an empty object; it needs {@code name}, {@code clouds}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the template. */
    public String name() {
        return NAME.get(this);
    }

    /** Where it is on offer. */
    public List<TemplateLocation> clouds() {
        return CLOUDS.get(this);
    }

    /** Builds a {@link TemplateOffer}. */
    public static final class Builder extends JsonObjectBuilder<TemplateOffer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TemplateOffer#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link TemplateOffer#clouds()}. */
        public Builder clouds(List<TemplateLocation> clouds) {
            CLOUDS.set(this, clouds);
            return this;
        }
    }
}
