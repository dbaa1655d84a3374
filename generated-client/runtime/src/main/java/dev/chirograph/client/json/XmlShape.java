package dev.chirograph.client.json;

import org.jspecify.annotations.Nullable;

/**
 * How a property is written as XML (OpenAPI 3.1, "XML Object"). Immutable.
 *
 * @param node whether it is an element, an attribute or the text of its element
 * @param name local name; null for the property's own
 * @param wraps whether an array has an element of its own around its items
 * @param item local name of the items of an array; null for that of the property
 * @param namespace URI, or null
 * @param prefix of the namespace, or null
 */
public record XmlShape(
        Node node,
        @Nullable String name,
        boolean wraps,
        @Nullable String item,
        @Nullable String namespace,
        @Nullable String prefix) {

    /** The kinds of XML nodes. */
    public enum Node {
        /** A child element. */
        ELEMENT,
        /** An attribute. */
        ATTRIBUTE,
        /** The text of the element. */
        TEXT
    }

    /** Returns an element that is named as the property. */
    public static XmlShape element() {
        return new XmlShape(Node.ELEMENT, null, false, null, null, null);
    }

    /** Returns an attribute that is named as the property. */
    public static XmlShape attribute() {
        return new XmlShape(Node.ATTRIBUTE, null, false, null, null, null);
    }

    /** Returns the text of the element that holds the property. */
    public static XmlShape text() {
        return new XmlShape(Node.TEXT, null, false, null, null, null);
    }

    /** Returns this shape under another name. */
    public XmlShape name(String localName) {
        return new XmlShape(node, localName, wraps, item, namespace, prefix);
    }

    /** Returns this shape of an array with an element around its items. */
    public XmlShape wrapped() {
        return new XmlShape(node, name, true, item, namespace, prefix);
    }

    /** Returns this shape of an array whose items have a name of their own. */
    public XmlShape item(String localName) {
        return new XmlShape(node, name, wraps, localName, namespace, prefix);
    }

    /** Returns this shape in a namespace. */
    public XmlShape namespace(String uri, @Nullable String namespacePrefix) {
        return new XmlShape(node, name, wraps, item, uri, namespacePrefix);
    }
}
