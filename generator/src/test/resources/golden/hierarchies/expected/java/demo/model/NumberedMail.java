// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Numbered/oneOf/0
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Alternatives that share a member. */
public final class NumberedMail extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("letter");
    private static final Property<String> ADDRESS = JsonTypes.STRING.optional("address");

    /** How this type is read and written. */
    public static final ObjectType<NumberedMail> TYPE = ObjectType.<NumberedMail>of(new NumberedMail(ObjectValues.NONE),
            ID, KIND, ADDRESS);

    private NumberedMail(ObjectValues values) {
        super(values);
    }

    @Override
    protected NumberedMail create(ObjectValues members) {
        return new NumberedMail(members);
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

    /** {@code address}. */
    public @Nullable String address() {
        return ADDRESS.find(this);
    }

    /** Builds a {@link NumberedMail}. */
    public static final class Builder extends JsonObjectBuilder<NumberedMail, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NumberedMail#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link NumberedMail#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link NumberedMail#address()}. */
        public Builder address(String address) {
            ADDRESS.set(this, address);
            return this;
        }
    }
}
