// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ActionAnswer
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outcome of an action whose answer no document shows: one of the two forms that the documented actions use. */
public final class ActionAnswer extends JsonObjectModel {
    private static final Property<Boolean> STATUS = JsonTypes.BOOLEAN.optional("status");
    private static final Property<List<String>> INFO = JsonTypes.STRING.list().optional("info");

    /** How this type is read and written. */
    public static final ObjectType<ActionAnswer> TYPE = ObjectType.<ActionAnswer>of(new ActionAnswer(ObjectValues.NONE),
            STATUS, INFO);

    private ActionAnswer(ObjectValues values) {
        super(values);
    }

    @Override
    protected ActionAnswer create(ObjectValues members) {
        return new ActionAnswer(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when the request was carried out. */
    public @Nullable Boolean status() {
        return STATUS.find(this);
    }

    /** Codes or sentences that say what was done. */
    public List<String> info() {
        return INFO.get(this);
    }

    /** Builds an {@link ActionAnswer}. */
    public static final class Builder extends JsonObjectBuilder<ActionAnswer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ActionAnswer#status()}. */
        public Builder status(boolean status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link ActionAnswer#info()}. */
        public Builder info(List<String> info) {
            INFO.set(this, info);
            return this;
        }
    }
}
