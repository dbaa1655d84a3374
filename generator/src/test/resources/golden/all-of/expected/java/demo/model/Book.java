// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Book
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Book}. */
public final class Book extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.optional("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("book");
    private static final Property<Integer> PAGES = JsonTypes.INTEGER.optional("pages");
    private static final Property<Person> AUTHOR = JsonTypes.ref(Person.class).optional("author");

    /** How this type is read and written. */
    public static final ObjectType<Book> TYPE = ObjectType.<Book>of(new Book(ObjectValues.NONE), ID, NAME, KIND, PAGES,
            AUTHOR);

    private Book(ObjectValues values) {
        super(values);
    }

    @Override
    protected Book create(ObjectValues members) {
        return new Book(members);
    }

    /** Starts an empty object; it needs {@code name}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the thing. Read-only: answers hold it, requests need not. */
    public Long id() {
        return ID.get(this);
    }

    /** The title. Maximum length: 200. */
    public String name() {
        return NAME.get(this);
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code pages}. Minimum: 1. */
    public @Nullable Integer pages() {
        return PAGES.find(this);
    }

    /** {@code author}. */
    public @Nullable Person author() {
        return AUTHOR.find(this);
    }

    /** Builds a {@link Book}. */
    public static final class Builder extends JsonObjectBuilder<Book, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Book#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Book#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Book#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Book#pages()}. */
        public Builder pages(int pages) {
            PAGES.set(this, pages);
            return this;
        }

        /** Sets {@link Book#author()}. */
        public Builder author(Person author) {
            AUTHOR.set(this, author);
            return this;
        }
    }
}
