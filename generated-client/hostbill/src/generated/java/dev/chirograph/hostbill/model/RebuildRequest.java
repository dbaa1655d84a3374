// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RebuildRequest
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Image to rebuild a machine from. */
public final class RebuildRequest extends JsonObjectModel {
    private static final Property<String> TEMPLATE_ID = JsonTypes.STRING.required("template");

    /** How this type is read and written. */
    public static final ObjectType<RebuildRequest> TYPE = ObjectType.<RebuildRequest>of(
            new RebuildRequest(ObjectValues.NONE), TEMPLATE_ID);

    private RebuildRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected RebuildRequest create(ObjectValues members) {
        return new RebuildRequest(members);
    }

    /** Starts an empty object; it needs {@code templateId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the operating system image. */
    public String templateId() {
        return TEMPLATE_ID.get(this);
    }

    /** Builds a {@link RebuildRequest}. */
    public static final class Builder extends JsonObjectBuilder<RebuildRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link RebuildRequest#templateId()}. */
        public Builder templateId(String templateId) {
            TEMPLATE_ID.set(this, templateId);
            return this;
        }
    }
}
