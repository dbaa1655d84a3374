// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/report/oneOf/1
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Answer report Motion}. */
public final class AnswerReportMotion extends JsonObjectModel {
    private static final Property<AnswerReportMotionData> DATA =
            JsonTypes.ref(AnswerReportMotionData.class).optional("data");

    /** How this type is read and written. */
    public static final ObjectType<AnswerReportMotion> TYPE = ObjectType.<AnswerReportMotion>of(
            new AnswerReportMotion(ObjectValues.NONE), DATA);

    private AnswerReportMotion(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerReportMotion create(ObjectValues members) {
        return new AnswerReportMotion(members);
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
    public @Nullable AnswerReportMotionData data() {
        return DATA.find(this);
    }

    /** Builds an {@link AnswerReportMotion}. */
    public static final class Builder extends JsonObjectBuilder<AnswerReportMotion, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerReportMotion#data()}. */
        public Builder data(AnswerReportMotionData data) {
            DATA.set(this, data);
            return this;
        }
    }
}
