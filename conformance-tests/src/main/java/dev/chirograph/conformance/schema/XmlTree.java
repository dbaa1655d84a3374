package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Shows XML as it is, without a schema, so that two documents can be compared: names, attributes in the order of their
 * names, elements in the order they stand, text without the white space that only indents.
 */
public final class XmlTree {
    private XmlTree() {}

    /**
     * Returns the document as a tree.
     *
     * @throws SAXException when it is not well-formed, declares a document type, or is nested deeper than 500 levels
     */
    public static JsonNode of(byte[] bytes) throws SAXException {
        Element root = XmlDocument.root(bytes);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set(XmlDocument.name(root), content(root));
        return tree;
    }

    private static ObjectNode content(Element element) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(XmlDocument.attributes(element)).forEach((name, value) -> content.put("@" + name, value));
        for (Element inner : XmlDocument.children(element)) {
            content.withArray("/elements").addObject().set(XmlDocument.name(inner), content(inner));
        }
        String text = XmlDocument.text(element);
        return text.isEmpty() ? content : content.put("text", text);
    }
}
