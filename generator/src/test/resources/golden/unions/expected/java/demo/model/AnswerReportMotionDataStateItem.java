// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/report/oneOf/1/properties/data/properties/state/items
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Answer report Motion data state Item}. */
public final class AnswerReportMotionDataStateItem extends JsonObjectModel {
    private static final Property<Boolean> MOVING = JsonTypes.BOOLEAN.optional("moving");

    /** How this type is read and written. */
    public static final ObjectType<AnswerReportMotionDataStateItem> TYPE =
            ObjectType.<AnswerReportMotionDataStateItem>of(new AnswerReportMotionDataStateItem(ObjectValues.NONE),
            MOVING);

    private AnswerReportMotionDataStateItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerReportMotionDataStateItem create(ObjectValues members) {
        return new AnswerReportMotionDataStateItem(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code moving}. */
    public @Nullable Boolean moving() {
        return MOVING.find(this);
    }

    /** Builds an {@link AnswerReportMotionDataStateItem}. */
    public static final class Builder extends JsonObjectBuilder<AnswerReportMotionDataStateItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerReportMotionDataStateItem#moving()}. */
        public Builder moving(boolean moving) {
            MOVING.set(this, moving);
            return this;
        }
    }
}
