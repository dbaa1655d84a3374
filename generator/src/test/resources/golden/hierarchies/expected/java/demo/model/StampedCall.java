// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Stamped/alternatives/1
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Alternatives of a part, which keep their words. */
public final class StampedCall extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("phone");
    private static final Property<String> AT = JsonTypes.STRING.optional("at");
    private static final Property<String> NUMBER = JsonTypes.STRING.optional("number");

    /** How this type is read and written. */
    public static final ObjectType<StampedCall> TYPE = ObjectType.<StampedCall>of(new StampedCall(ObjectValues.NONE),
            KIND, AT, NUMBER);

    private StampedCall(ObjectValues values) {
        super(values);
    }

    @Override
    protected StampedCall create(ObjectValues members) {
        return new StampedCall(members);
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

    /** {@code at}. */
    public @Nullable String at() {
        return AT.find(this);
    }

    /** {@code number}. */
    public @Nullable String number() {
        return NUMBER.find(this);
    }

    /** Builds a {@link StampedCall}. */
    public static final class Builder extends JsonObjectBuilder<StampedCall, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link StampedCall#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link StampedCall#at()}. */
        public Builder at(String at) {
            AT.set(this, at);
            return this;
        }

        /** Sets {@link StampedCall#number()}. */
        public Builder number(String number) {
            NUMBER.set(this, number);
            return this;
        }
    }
}
