// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Song
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Song}. */
public final class Song extends ObjectModel {
    private static final Property<BigDecimal> SECONDS = Property.required("seconds", JsonTypes.DECIMAL);
    private static final Property<Boolean> LIVE = Property.optional("live", JsonTypes.BOOLEAN);

    /** How this type is read and written. */
    public static final ObjectType<Song> TYPE = ObjectType.of(Song.class, Song::new, SECONDS, LIVE);

    private Song(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code seconds}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code seconds}. */
    public BigDecimal seconds() {
        return required(SECONDS);
    }

    /** {@code live}. */
    public @Nullable Boolean live() {
        return optional(LIVE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Song}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Song#seconds()}. */
        public Builder seconds(BigDecimal seconds) {
            set(SECONDS, seconds);
            return this;
        }

        /** Sets {@link Song#live()}. */
        public Builder live(boolean live) {
            set(LIVE, live);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public Song build() {
            return new Song(objectValues());
        }
    }
}
