package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Shows XML as it is, without a schema, so that two documents can be compared: names, attributes in the order of their
 * names, elements in the order they stand, text without the white space that only indents.
 */
public final class XmlTree {
    private static final int DEEPEST = 500;

    private XmlTree() {}

    /**
     * Returns the document as a tree.
     *
     * @throws SAXException when it is not well-formed, declares a document type, or is nested deeper than 500 levels
     */
    public static JsonNode of(byte[] bytes) throws SAXException {
        Element root = XmlProjection.root(bytes);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set(root.getLocalName(), content(root, 0));
        return tree;
    }

    private static ObjectNode content(Element element, int depth) throws SAXException {
        if (depth > DEEPEST) {
            throw new SAXException("nested deeper than " + DEEPEST + " levels");
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        attributes(element).forEach((name, value) -> content.put("@" + name, value));
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                content.withArray("/elements").addObject().set(inner.getLocalName(), content(inner, depth + 1));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? content : content.put("text", stripped);
    }

    private static SortedMap<String, String> attributes(Element element) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            Attr attribute = (Attr) element.getAttributes().item(index);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.put(attribute.getLocalName(), attribute.getValue());
            }
        }
        return attributes;
    }
}
