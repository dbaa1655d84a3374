// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Call
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Call}. */
public final class Call extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("phone");
    private static final Property<String> NUMBER = JsonTypes.STRING.optional("number");

    /** How this type is read and written. */
    public static final ObjectType<Call> TYPE = ObjectType.<Call>of(new Call(ObjectValues.NONE), KIND, NUMBER);

    private Call(ObjectValues values) {
        super(values);
    }

    @Override
    protected Call create(ObjectValues members) {
        return new Call(members);
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

    /** {@code number}. */
    public @Nullable String number() {
        return NUMBER.find(this);
    }

    /** Builds a {@link Call}. */
    public static final class Builder extends JsonObjectBuilder<Call, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Call#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Call#number()}. */
        public Builder number(String number) {
            NUMBER.set(this, number);
            return this;
        }
    }
}
