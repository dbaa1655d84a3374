// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/report/oneOf/0/properties/data/properties/state/items
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Answer report Sound data state Item}. */
public final class AnswerReportSoundDataStateItem extends JsonObjectModel {
    private static final Property<Boolean> MUTED = JsonTypes.BOOLEAN.optional("muted");

    /** How this type is read and written. */
    public static final ObjectType<AnswerReportSoundDataStateItem> TYPE = ObjectType.<AnswerReportSoundDataStateItem>of(
            new AnswerReportSoundDataStateItem(ObjectValues.NONE), MUTED);

    private AnswerReportSoundDataStateItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerReportSoundDataStateItem create(ObjectValues members) {
        return new AnswerReportSoundDataStateItem(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code muted}. */
    public @Nullable Boolean muted() {
        return MUTED.find(this);
    }

    /** Builds an {@link AnswerReportSoundDataStateItem}. */
    public static final class Builder extends JsonObjectBuilder<AnswerReportSoundDataStateItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerReportSoundDataStateItem#muted()}. */
        public Builder muted(boolean muted) {
            MUTED.set(this, muted);
            return this;
        }
    }
}
