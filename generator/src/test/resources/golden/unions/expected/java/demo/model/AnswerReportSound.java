// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/report/oneOf/0
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Answer report Sound}. */
public final class AnswerReportSound extends JsonObjectModel {
    private static final Property<AnswerReportSoundData> DATA =
            JsonTypes.ref(AnswerReportSoundData.class).optional("data");

    /** How this type is read and written. */
    public static final ObjectType<AnswerReportSound> TYPE = ObjectType.<AnswerReportSound>of(
            new AnswerReportSound(ObjectValues.NONE), DATA);

    private AnswerReportSound(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerReportSound create(ObjectValues members) {
        return new AnswerReportSound(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code data}. */
    public @Nullable AnswerReportSoundData data() {
        return DATA.find(this);
    }

    /** Builds an {@link AnswerReportSound}. */
    public static final class Builder extends JsonObjectBuilder<AnswerReportSound, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerReportSound#data()}. */
        public Builder data(AnswerReportSoundData data) {
            DATA.set(this, data);
            return this;
        }
    }
}
