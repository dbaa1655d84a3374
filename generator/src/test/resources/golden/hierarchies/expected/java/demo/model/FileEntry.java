// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/FileEntry
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code FileEntry}. */
public final class FileEntry extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").constant("file");
    private static final Property<String> PATH = JsonTypes.STRING.optional("path");

    /** How this type is read and written. */
    public static final ObjectType<FileEntry> TYPE = ObjectType.<FileEntry>of(new FileEntry(ObjectValues.NONE), TYPE_,
            PATH);

    private FileEntry(ObjectValues values) {
        super(values);
    }

    @Override
    protected FileEntry create(ObjectValues members) {
        return new FileEntry(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code type}. */
    public String type() {
        return TYPE_.get(this);
    }

    /** {@code path}. */
    public @Nullable String path() {
        return PATH.find(this);
    }

    /** Builds a {@link FileEntry}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link FileEntry#path()}. */
        public Builder path(String path) {
            PATH.set(this, path);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public FileEntry build() {
            return new FileEntry(objectValues());
        }
    }
}
