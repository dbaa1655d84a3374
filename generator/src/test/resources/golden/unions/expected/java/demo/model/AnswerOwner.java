// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/owner/oneOf/0
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Answer owner}. */
public final class AnswerOwner extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<AnswerOwner> TYPE = ObjectType.<AnswerOwner>of(new AnswerOwner(ObjectValues.NONE),
            NAME);

    private AnswerOwner(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerOwner create(ObjectValues members) {
        return new AnswerOwner(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Builds an {@link AnswerOwner}. */
    public static final class Builder extends JsonObjectBuilder<AnswerOwner, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerOwner#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
