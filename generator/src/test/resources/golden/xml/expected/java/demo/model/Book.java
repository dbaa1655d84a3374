// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Book
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import org.jspecify.annotations.Nullable;

/** {@code Book}. */
public final class Book extends JsonObjectModel {
    private static final Property<Long> PAGES = JsonTypes.LONG.required("pages");
    private static final Property<String> ISBN = JsonTypes.STRING.optional("isbn").xml(XmlShape.attribute());

    /** How this type is read and written. */
    public static final ObjectType<Book> TYPE = ObjectType.<Book>of(new Book(ObjectValues.NONE), PAGES, ISBN);

    private Book(ObjectValues values) {
        super(values);
    }

    @Override
    protected Book create(ObjectValues members) {
        return new Book(members);
    }

    /** Starts an empty object; it needs {@code pages}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code pages}. */
    public Long pages() {
        return PAGES.get(this);
    }

    /** {@code isbn}. */
    public @Nullable String isbn() {
        return ISBN.find(this);
    }

    /** Builds a {@link Book}. */
    public static final class Builder extends JsonObjectBuilder<Book, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Book#pages()}. */
        public Builder pages(long pages) {
            PAGES.set(this, pages);
            return this;
        }

        /** Sets {@link Book#isbn()}. */
        public Builder isbn(String isbn) {
            ISBN.set(this, isbn);
            return this;
        }
    }
}
