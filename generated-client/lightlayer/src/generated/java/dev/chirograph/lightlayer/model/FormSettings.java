// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/FormSettings
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Settings of a form field. */
public final class FormSettings extends JsonObjectModel {
    private static final Property<List<JsonNode>> CONDITIONALS = JsonTypes.ANY.list().required("conditionals");

    /** How this type is read and written. */
    public static final ObjectType<FormSettings> TYPE = ObjectType.<FormSettings>of(new FormSettings(ObjectValues.NONE),
            CONDITIONALS);

    private FormSettings(ObjectValues values) {
        super(values);
    }

    @Override
    protected FormSettings create(ObjectValues members) {
        return new FormSettings(members);
    }

    /** Starts an empty object; it needs {@code conditionals}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Conditions on other fields; their members are not documented. */
    public List<JsonNode> conditionals() {
        return CONDITIONALS.get(this);
    }

    /** Builds a {@link FormSettings}. */
    public static final class Builder extends JsonObjectBuilder<FormSettings, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FormSettings#conditionals()}. */
        public Builder conditionals(List<JsonNode> conditionals) {
            CONDITIONALS.set(this, conditionals);
            return this;
        }
    }
}
