package dev.chirograph.generator.model;

import dev.chirograph.spec.model.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a property is written as XML (OpenAPI 3.1, XML Object).
 *
 * @param shape of the property itself
 * @param item name of the items of an array, or null for that of the property
 */
public record XmlDecl(Schema.Xml shape, @Nullable String item) {

    /**
     * Returns how a property is written; null when it is an element of its own name.
     *
     * @param items schema of the items of an array, its references followed; or null
     */
    static @Nullable XmlDecl of(String property, Schema schema, @Nullable Schema items) {
        Schema.Xml shape = schema.xml() != null ? schema.xml() : new Schema.Xml(null, null, null, false, false);
        String item = items == null || items.xml() == null ? null : items.xml().name();
        boolean usual = (shape.name() == null || shape.name().equals(property))
                && shape.namespace() == null
                && !shape.attribute()
                && !shape.wrapped()
                && (item == null || item.equals(property));
        return usual ? null : new XmlDecl(shape, item);
    }
}
