// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/String
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code String}. */
public final class String_ extends JsonObjectModel {
    private static final Property<String> TEXT = JsonTypes.STRING.optional("text");

    /** How this type is read and written. */
    public static final ObjectType<String_> TYPE = ObjectType.<String_>of(new String_(ObjectValues.NONE), TEXT);

    private String_(ObjectValues values) {
        super(values);
    }

    @Override
    protected String_ create(ObjectValues members) {
        return new String_(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code text}. */
    public @Nullable String text() {
        return TEXT.find(this);
    }

    /** Builds a {@link String_}. */
    public static final class Builder extends JsonObjectBuilder<String_, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link String_#text()}. */
        public Builder text(String text) {
            TEXT.set(this, text);
            return this;
        }
    }
}
