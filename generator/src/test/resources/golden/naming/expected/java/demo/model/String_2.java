// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/string
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code string}. */
public final class String_2 extends JsonObjectModel {
    private static final Property<String> OTHER = JsonTypes.STRING.optional("other");

    /** How this type is read and written. */
    public static final ObjectType<String_2> TYPE = ObjectType.<String_2>of(new String_2(ObjectValues.NONE), OTHER);

    private String_2(ObjectValues values) {
        super(values);
    }

    @Override
    protected String_2 create(ObjectValues members) {
        return new String_2(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code other}. */
    public @Nullable String other() {
        return OTHER.find(this);
    }

    /** Builds a {@link String_2}. */
    public static final class Builder extends JsonObjectBuilder<String_2, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link String_2#other()}. */
        public Builder other(String other) {
            OTHER.set(this, other);
            return this;
        }
    }
}
