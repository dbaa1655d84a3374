// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema
package demo.model;

import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code multipart bodies Request}. */
public final class MultipartBodiesRequest extends JsonObjectModel {
    private static final Property<BinarySource> FILE = BinarySource.TYPE.required("file");
    private static final Property<List<BinarySource>> MORE = BinarySource.TYPE.list().optional("more");
    private static final Property<Note> NOTE = JsonTypes.ref(Note.class).optional("note");
    private static final Property<String> TITLE = JsonTypes.STRING.optional("title");

    /** How this type is read and written. */
    public static final ObjectType<MultipartBodiesRequest> TYPE = ObjectType.<MultipartBodiesRequest>of(
            new MultipartBodiesRequest(ObjectValues.NONE), FILE, MORE, NOTE, TITLE);

    private MultipartBodiesRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected MultipartBodiesRequest create(ObjectValues members) {
        return new MultipartBodiesRequest(members);
    }

    /** Starts an empty object; it needs {@code file}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code file}. */
    public BinarySource file() {
        return FILE.get(this);
    }

    /** {@code more}. */
    public List<BinarySource> more() {
        return MORE.get(this);
    }

    /** {@code note}. */
    public @Nullable Note note() {
        return NOTE.find(this);
    }

    /** {@code title}. */
    public @Nullable String title() {
        return TITLE.find(this);
    }

    /** Builds a {@link MultipartBodiesRequest}. */
    public static final class Builder extends JsonObjectBuilder<MultipartBodiesRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link MultipartBodiesRequest#file()}. */
        public Builder file(BinarySource file) {
            FILE.set(this, file);
            return this;
        }

        /** Sets {@link MultipartBodiesRequest#more()}. */
        public Builder more(List<BinarySource> more) {
            MORE.set(this, more);
            return this;
        }

        /** Sets {@link MultipartBodiesRequest#note()}. */
        public Builder note(Note note) {
            NOTE.set(this, note);
            return this;
        }

        /** Sets {@link MultipartBodiesRequest#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }
    }
}
