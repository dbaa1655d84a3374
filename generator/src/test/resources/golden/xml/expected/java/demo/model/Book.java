// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Book
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Book}. */
public final class Book extends ObjectModel {
    private static final Property<Long> PAGES = Property.required("pages", JsonTypes.LONG);
    private static final Property<String> ISBN = Property.optional("isbn", JsonTypes.STRING).xml(XmlShape.attribute());

    /** How this type is read and written. */
    public static final ObjectType<Book> TYPE = ObjectType.of(Book.class, Book::new, PAGES, ISBN);

    private Book(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code pages}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code pages}. */
    public Long pages() {
        return required(PAGES);
    }

    /** {@code isbn}. */
    public @Nullable String isbn() {
        return optional(ISBN);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Book}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Book#pages()}. */
        public Builder pages(long pages) {
            set(PAGES, pages);
            return this;
        }

        /** Sets {@link Book#isbn()}. */
        public Builder isbn(String isbn) {
            set(ISBN, isbn);
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
        public Book build() {
            return new Book(objectValues());
        }
    }
}
