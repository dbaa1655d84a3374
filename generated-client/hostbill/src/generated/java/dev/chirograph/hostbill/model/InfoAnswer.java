// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InfoAnswer
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Outcome of an action in words. */
public final class InfoAnswer extends JsonObjectModel {
    private static final Property<List<String>> INFO = JsonTypes.STRING.list().required("info");

    /** How this type is read and written. */
    public static final ObjectType<InfoAnswer> TYPE = ObjectType.<InfoAnswer>of(new InfoAnswer(ObjectValues.NONE),
            INFO);

    private InfoAnswer(ObjectValues values) {
        super(values);
    }

    @Override
    protected InfoAnswer create(ObjectValues members) {
        return new InfoAnswer(members);
    }

    /** Starts an empty object; it needs {@code info}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Codes or sentences that say what was done, such as reply_added. */
    public List<String> info() {
        return INFO.get(this);
    }

    /** Builds an {@link InfoAnswer}. */
    public static final class Builder extends JsonObjectBuilder<InfoAnswer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link InfoAnswer#info()}. */
        public Builder info(List<String> info) {
            INFO.set(this, info);
            return this;
        }
    }
}
