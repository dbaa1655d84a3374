// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Signed/alternatives/1
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Alternatives that have the members of the whole anyway. */
public final class SignedCall extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("phone");
    private static final Property<String> BY = JsonTypes.STRING.optional("by");
    private static final Property<String> NUMBER = JsonTypes.STRING.optional("number");

    /** How this type is read and written. */
    public static final ObjectType<SignedCall> TYPE = ObjectType.<SignedCall>of(new SignedCall(ObjectValues.NONE), KIND,
            BY, NUMBER);

    private SignedCall(ObjectValues values) {
        super(values);
    }

    @Override
    protected SignedCall create(ObjectValues members) {
        return new SignedCall(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code by}. */
    public @Nullable String by() {
        return BY.find(this);
    }

    /** {@code number}. */
    public @Nullable String number() {
        return NUMBER.find(this);
    }

    /** Builds a {@link SignedCall}. */
    public static final class Builder extends JsonObjectBuilder<SignedCall, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link SignedCall#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link SignedCall#by()}. */
        public Builder by(String by) {
            BY.set(this, by);
            return this;
        }

        /** Sets {@link SignedCall#number()}. */
        public Builder number(String number) {
            NUMBER.set(this, number);
            return this;
        }
    }
}
