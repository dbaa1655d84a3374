// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/report/oneOf/0/properties/data
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
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
        return new Builder();
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
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AnswerReportSoundData#state()}. */
        public Builder state(List<AnswerReportSoundDataStateItem> state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public AnswerReportSoundData build() {
            return new AnswerReportSoundData(objectValues());
        }
    }
}
