// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Upload
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Upload}. */
public final class Upload extends ObjectModel {
    private static final Property<BinarySource> FILE = Property.optional("file", BinarySource.TYPE);
    private static final Property<String> NOTE = Property.optional("note", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Upload> TYPE = ObjectType.of(Upload.class, Upload::new, FILE, NOTE);

    private Upload(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code file}. */
    public @Nullable BinarySource file() {
        return optional(FILE);
    }

    /** {@code note}. */
    public @Nullable String note() {
        return optional(NOTE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link Upload}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Upload#file()}. */
        public Builder file(BinarySource file) {
            set(FILE, file);
            return this;
        }

        /** Sets {@link Upload#note()}. */
        public Builder note(String note) {
            set(NOTE, note);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Upload build() {
            return new Upload(objectValues());
        }
    }
}
