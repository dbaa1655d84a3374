// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Stamped/alternatives/0
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Alternatives of a part, which keep their words. */
public final class StampedMail extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("letter");
    private static final Property<String> AT = JsonTypes.STRING.optional("at");
    private static final Property<String> ADDRESS = JsonTypes.STRING.optional("address");

    /** How this type is read and written. */
    public static final ObjectType<StampedMail> TYPE = ObjectType.<StampedMail>of(new StampedMail(ObjectValues.NONE),
            KIND, AT, ADDRESS);

    private StampedMail(ObjectValues values) {
        super(values);
    }

    @Override
    protected StampedMail create(ObjectValues members) {
        return new StampedMail(members);
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

    /** {@code address}. */
    public @Nullable String address() {
        return ADDRESS.find(this);
    }

    /** Builds a {@link StampedMail}. */
    public static final class Builder extends JsonObjectBuilder<StampedMail, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link StampedMail#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link StampedMail#at()}. */
        public Builder at(String at) {
            AT.set(this, at);
            return this;
        }

        /** Sets {@link StampedMail#address()}. */
        public Builder address(String address) {
            ADDRESS.set(this, address);
            return this;
        }
    }
}
