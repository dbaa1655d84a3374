// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1documents/post/requestBody/content/multipart~1form-data/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code upload documents Request}. */
public final class UploadDocumentsRequest extends ObjectModel {
    private static final Property<String> LABEL = Property.required("label", JsonTypes.STRING);
    private static final Property<BinarySource> FILE = Property.required("file", BinarySource.TYPE);
    private static final Property<List<BinarySource>> PAGES =
            Property.optional("pages", JsonTypes.list(BinarySource.TYPE));
    private static final Property<Address> ADDRESS = Property.optional("address", () -> Address.TYPE);
    private static final Property<List<String>> TAGS = Property.optional("tags", JsonTypes.list(JsonTypes.STRING));
    private static final Property<Long> COUNT = Property.optional("count", JsonTypes.LONG);
    private static final Property<List<Address>> HISTORY =
            Property.optional("history", JsonTypes.list(() -> Address.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<UploadDocumentsRequest> TYPE = ObjectType.of(UploadDocumentsRequest.class,
            UploadDocumentsRequest::new, LABEL, FILE, PAGES, ADDRESS, TAGS, COUNT, HISTORY);

    private UploadDocumentsRequest(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code label}, {@code file}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code label}. */
    public String label() {
        return required(LABEL);
    }

    /** {@code file}. */
    public BinarySource file() {
        return required(FILE);
    }

    /** {@code pages}. */
    public List<BinarySource> pages() {
        return list(PAGES);
    }

    /** {@code address}. */
    public @Nullable Address address() {
        return optional(ADDRESS);
    }

    /** {@code tags}. */
    public List<String> tags() {
        return list(TAGS);
    }

    /** {@code count}. */
    public @Nullable Long count() {
        return optional(COUNT);
    }

    /** {@code history}. */
    public List<Address> history() {
        return list(HISTORY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link UploadDocumentsRequest}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link UploadDocumentsRequest#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#file()}. */
        public Builder file(BinarySource file) {
            set(FILE, file);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#pages()}. */
        public Builder pages(List<BinarySource> pages) {
            set(PAGES, pages);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#address()}. */
        public Builder address(Address address) {
            set(ADDRESS, address);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#tags()}. */
        public Builder tags(List<String> tags) {
            set(TAGS, tags);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#count()}. */
        public Builder count(long count) {
            set(COUNT, count);
            return this;
        }

        /** Sets {@link UploadDocumentsRequest#history()}. */
        public Builder history(List<Address> history) {
            set(HISTORY, history);
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
        public UploadDocumentsRequest build() {
            return new UploadDocumentsRequest(objectValues());
        }
    }
}
