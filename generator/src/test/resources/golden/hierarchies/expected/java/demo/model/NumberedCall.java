// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Numbered/oneOf/1
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Alternatives that share a member. */
public final class NumberedCall extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("phone");
    private static final Property<String> NUMBER = JsonTypes.STRING.optional("number");

    /** How this type is read and written. */
    public static final ObjectType<NumberedCall> TYPE = ObjectType.<NumberedCall>of(new NumberedCall(ObjectValues.NONE),
            ID, KIND, NUMBER);

    private NumberedCall(ObjectValues values) {
        super(values);
    }

    @Override
    protected NumberedCall create(ObjectValues members) {
        return new NumberedCall(members);
    }

    /** Starts an empty object; it needs {@code id}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public Long id() {
        return ID.get(this);
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code number}. */
    public @Nullable String number() {
        return NUMBER.find(this);
    }

    /** Builds a {@link NumberedCall}. */
    public static final class Builder extends JsonObjectBuilder<NumberedCall, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NumberedCall#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link NumberedCall#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link NumberedCall#number()}. */
        public Builder number(String number) {
            NUMBER.set(this, number);
            return this;
        }
    }
}
