// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Mail
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Mail}. */
public final class Mail extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("letter");
    private static final Property<String> ADDRESS = JsonTypes.STRING.optional("address");

    /** How this type is read and written. */
    public static final ObjectType<Mail> TYPE = ObjectType.<Mail>of(new Mail(ObjectValues.NONE), KIND, ADDRESS);

    private Mail(ObjectValues values) {
        super(values);
    }

    @Override
    protected Mail create(ObjectValues members) {
        return new Mail(members);
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

    /** {@code address}. */
    public @Nullable String address() {
        return ADDRESS.find(this);
    }

    /** Builds a {@link Mail}. */
    public static final class Builder extends JsonObjectBuilder<Mail, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Mail#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Mail#address()}. */
        public Builder address(String address) {
            ADDRESS.set(this, address);
            return this;
        }
    }
}
