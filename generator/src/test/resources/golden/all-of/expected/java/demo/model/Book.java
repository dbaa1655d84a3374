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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Book}. */
public final class Book extends ObjectModel {
    private static final Property<Long> ID = Property.optional("id", JsonTypes.LONG);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("book");
    private static final Property<Integer> PAGES = Property.optional("pages", JsonTypes.INTEGER);
    private static final Property<Person> AUTHOR = Property.optional("author", () -> Person.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<Book> TYPE = ObjectType.of(Book.class, Book::new, ID, NAME, KIND, PAGES, AUTHOR);

    private Book(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code name}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the thing. */
    public Long id() {
        return required(ID);
    }

    /** The title. Maximum length: 200. */
    public String name() {
        return required(NAME);
    }

    /** {@code kind}. */
    public String kind() {
        return required(KIND);
    }

    /** {@code pages}. Minimum: 1. */
    public @Nullable Integer pages() {
        return optional(PAGES);
    }

    /** {@code author}. */
    public @Nullable Person author() {
        return optional(AUTHOR);
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

        /** Sets {@link Book#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Book#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link Book#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link Book#pages()}. */
        public Builder pages(int pages) {
            set(PAGES, pages);
            return this;
        }

        /** Sets {@link Book#author()}. */
        public Builder author(Person author) {
            set(AUTHOR, author);
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
