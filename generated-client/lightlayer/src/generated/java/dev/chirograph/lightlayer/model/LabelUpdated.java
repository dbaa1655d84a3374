// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/LabelUpdated
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Outcome of setting a label. */
public final class LabelUpdated extends JsonObjectModel {
    private static final Property<Boolean> SUCCESS = JsonTypes.BOOLEAN.required("success");
    private static final Property<List<String>> INFO = JsonTypes.STRING.list().required("info");

    /** How this type is read and written. */
    public static final ObjectType<LabelUpdated> TYPE = ObjectType.<LabelUpdated>of(new LabelUpdated(ObjectValues.NONE),
            SUCCESS, INFO);

    private LabelUpdated(ObjectValues values) {
        super(values);
    }

    @Override
    protected LabelUpdated create(ObjectValues members) {
        return new LabelUpdated(members);
    }

    /** Starts an empty object; it needs {@code success}, {@code info}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when the label was set. */
    public Boolean success() {
        return SUCCESS.get(this);
    }

    /** Codes of what was done: label_updated. */
    public List<String> info() {
        return INFO.get(this);
    }

    /** Builds a {@link LabelUpdated}. */
    public static final class Builder extends JsonObjectBuilder<LabelUpdated, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link LabelUpdated#success()}. */
        public Builder success(boolean success) {
            SUCCESS.set(this, success);
            return this;
        }

        /** Sets {@link LabelUpdated#info()}. */
        public Builder info(List<String> info) {
            INFO.set(this, info);
            return this;
        }
    }
}
