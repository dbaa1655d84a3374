// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1documents/post/requestBody/content/multipart~1form-data/schema
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

/** {@code upload documents Request}. */
public final class UploadDocumentsRequest extends JsonObjectModel {
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<BinarySource> FILE = BinarySource.TYPE.required("file");
    private static final Property<List<BinarySource>> PAGES = BinarySource.TYPE.list().optional("pages");
    private static final Property<Address> ADDRESS = JsonTypes.ref(Address.class).optional("address");
    private static final Property<List<String>> TAGS = JsonTypes.STRING.list().optional("tags");
    private static final Property<Long> COUNT = JsonTypes.LONG.optional("count");
    private static final Property<List<Address>> HISTORY = JsonTypes.ref(Address.class).list().optional("history");

    /** How this type is read and written. */
    public static final ObjectType<UploadDocumentsRequest> TYPE = ObjectType.<UploadDocumentsRequest>of(
            new UploadDocumentsRequest(ObjectValues.NONE), LABEL, FILE, PAGES, ADDRESS, TAGS, COUNT, HISTORY);

    private UploadDocumentsRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected UploadDocumentsRequest create(ObjectValues members) {
        return new UploadDocumentsRequest(members);
    }

    /** Starts an empty object; it needs {@code label}, {@code file}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code label}. */
    public String label() {
        return LABEL.get(this);
    }

    /** {@code file}. */
    public BinarySource file() {
        return FILE.get(this);
    }

    /** {@code pages}. */
    public List<BinarySource> pages() {
        return PAGES.get(this);
    }

    /** {@code address}. */
    public @Nullable Address address() {
        return ADDRESS.find(this);
    }

    /** {@code tags}. */
    public List<String> tags() {
        return TAGS.get(this);
    }

    /** {@code count}. */
    public @Nullable Long count() {
        return COUNT.find(this);
    }

    /** {@code history}. */
    public List<Address> history() {
        return HISTORY.get(this);
    }

    /** Builds an {@link UploadDocumentsRequest}. */
    public static final class Builder extends JsonObjectBuilder<UploadDocumentsRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link UploadDocumentsRequest#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#file()}. */
        public Builder file(BinarySource file) {
            FILE.set(this, file);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#pages()}. */
        public Builder pages(List<BinarySource> pages) {
            PAGES.set(this, pages);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#address()}. */
        public Builder address(Address address) {
            ADDRESS.set(this, address);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#tags()}. */
        public Builder tags(List<String> tags) {
            TAGS.set(this, tags);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#count()}. */
        public Builder count(long count) {
            COUNT.set(this, count);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#history()}. */
        public Builder history(List<Address> history) {
            HISTORY.set(this, history);
            return this;
        }
    }
}
