// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Signed/alternatives/0
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Alternatives that have the members of the whole anyway. */
public final class SignedMail extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("letter");
    private static final Property<String> BY = JsonTypes.STRING.optional("by");
    private static final Property<String> ADDRESS = JsonTypes.STRING.optional("address");

    /** How this type is read and written. */
    public static final ObjectType<SignedMail> TYPE = ObjectType.<SignedMail>of(new SignedMail(ObjectValues.NONE), KIND,
            BY, ADDRESS);

    private SignedMail(ObjectValues values) {
        super(values);
    }

    @Override
    protected SignedMail create(ObjectValues members) {
        return new SignedMail(members);
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

    /** {@code address}. */
    public @Nullable String address() {
        return ADDRESS.find(this);
    }

    /** Builds a {@link SignedMail}. */
    public static final class Builder extends JsonObjectBuilder<SignedMail, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link SignedMail#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link SignedMail#by()}. */
        public Builder by(String by) {
            BY.set(this, by);
            return this;
        }

        /** Sets {@link SignedMail#address()}. */
        public Builder address(String address) {
            ADDRESS.set(this, address);
            return this;
        }
    }
}
