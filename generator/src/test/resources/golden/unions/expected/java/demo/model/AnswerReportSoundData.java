// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/report/oneOf/0/properties/data
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** {@code Answer report Sound data}. */
public final class AnswerReportSoundData extends JsonObjectModel {
    private static final Property<List<AnswerReportSoundDataStateItem>> STATE =
            JsonTypes.ref(AnswerReportSoundDataStateItem.class).list().optional("state");

    /** How this type is read and written. */
    public static final ObjectType<AnswerReportSoundData> TYPE = ObjectType.<AnswerReportSoundData>of(
            new AnswerReportSoundData(ObjectValues.NONE), STATE);

    private AnswerReportSoundData(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerReportSoundData create(ObjectValues members) {
        return new AnswerReportSoundData(members);
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
    public List<AnswerReportSoundDataStateItem> state() {
        return STATE.get(this);
    }

    /** Builds an {@link AnswerReportSoundData}. */
    public static final class Builder extends JsonObjectBuilder<AnswerReportSoundData, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerReportSoundData#state()}. */
        public Builder state(List<AnswerReportSoundDataStateItem> state) {
            STATE.set(this, state);
            return this;
        }
    }
}
