// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Upload
package demo.model;

import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Upload}. */
public final class Upload extends JsonObjectModel {
    private static final Property<BinarySource> FILE = BinarySource.TYPE.optional("file");
    private static final Property<String> NOTE = JsonTypes.STRING.optional("note");

    /** How this type is read and written. */
    public static final ObjectType<Upload> TYPE = ObjectType.<Upload>of(new Upload(ObjectValues.NONE), FILE, NOTE);

    private Upload(ObjectValues values) {
        super(values);
    }

    @Override
    protected Upload create(ObjectValues members) {
        return new Upload(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code file}. */
    public @Nullable BinarySource file() {
        return FILE.find(this);
    }

    /** {@code note}. */
    public @Nullable String note() {
        return NOTE.find(this);
    }

    /** Builds an {@link Upload}. */
    public static final class Builder extends JsonObjectBuilder<Upload, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Upload#file()}. */
        public Builder file(BinarySource file) {
            FILE.set(this, file);
            return this;
        }

        /** Sets {@link Upload#note()}. */
        public Builder note(String note) {
            NOTE.set(this, note);
            return this;
        }
    }
}
