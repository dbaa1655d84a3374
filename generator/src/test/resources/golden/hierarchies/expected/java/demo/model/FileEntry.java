// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/FileEntry
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
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
        return new Builder(ObjectValues.NONE);
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
    public static final class Builder extends JsonObjectBuilder<FileEntry, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FileEntry#path()}. */
        public Builder path(String path) {
            PATH.set(this, path);
            return this;
        }
    }
}
