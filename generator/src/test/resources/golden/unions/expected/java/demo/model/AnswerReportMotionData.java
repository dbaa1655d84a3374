// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/report/oneOf/1/properties/data
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** {@code Answer report Motion data}. */
public final class AnswerReportMotionData extends JsonObjectModel {
    private static final Property<List<AnswerReportMotionDataStateItem>> STATE =
            JsonTypes.ref(AnswerReportMotionDataStateItem.class).list().optional("state");

    /** How this type is read and written. */
    public static final ObjectType<AnswerReportMotionData> TYPE = ObjectType.<AnswerReportMotionData>of(
            new AnswerReportMotionData(ObjectValues.NONE), STATE);

    private AnswerReportMotionData(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerReportMotionData create(ObjectValues members) {
        return new AnswerReportMotionData(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code state}. */
    public List<AnswerReportMotionDataStateItem> state() {
        return STATE.get(this);
    }

    /** Builds an {@link AnswerReportMotionData}. */
    public static final class Builder extends JsonObjectBuilder<AnswerReportMotionData, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerReportMotionData#state()}. */
        public Builder state(List<AnswerReportMotionDataStateItem> state) {
            STATE.set(this, state);
            return this;
        }
    }
}
