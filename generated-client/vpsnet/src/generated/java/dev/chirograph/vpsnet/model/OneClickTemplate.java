// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OneClickTemplate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Marks the call as the one that makes a template in one step. */
public final class OneClickTemplate extends JsonObjectModel {
    private static final Property<Boolean> ONE_CLICK = JsonTypes.BOOLEAN.required("one_click").constant(true);

    /** How this type is read and written. */
    public static final ObjectType<OneClickTemplate> TYPE = ObjectType.<OneClickTemplate>of(
            new OneClickTemplate(ObjectValues.NONE), ONE_CLICK);

    private OneClickTemplate(ObjectValues values) {
        super(values);
    }

    @Override
    protected OneClickTemplate create(ObjectValues members) {
        return new OneClickTemplate(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Always true. */
    public Boolean oneClick() {
        return ONE_CLICK.get(this);
    }

    /** Builds an {@link OneClickTemplate}. */
    public static final class Builder extends JsonObjectBuilder<OneClickTemplate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }
    }
}
