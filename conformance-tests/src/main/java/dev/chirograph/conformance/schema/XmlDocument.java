package dev.chirograph.conformance.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XML that may be hostile, and walks it: names without prefixes, no namespace declarations. Document types are
 * refused, and with them every entity; so is nesting that a recursive walk could not survive.
 */
final class XmlDocument {
    private static final int DEEPEST = 500;

    private XmlDocument() {}

    /**
     * Reads a document.
     *
     * @param bytes the document; the encoding is found as XML 1.0 says
     * @return its root element
     * @throws SAXException when it is not well-formed, declares a document type, or is nested deeper than 500 levels
     */
    static Element root(byte[] bytes) throws SAXException {
        try {
            // That of the JDK: looking for another one opens every jar, each time, and none is known to be as safe.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // The bound is ours: that of the parser differs from one JDK to the next.
            factory.setAttribute("jdk.xml.maxElementDepth", "0");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Refusing());
            Element root = builder.parse(new InputSource(new ByteArrayInputStream(bytes)))
                    .getDocumentElement();
            bound(root);
            return root;
        } catch (ParserConfigurationException | IOException e) {
            throw new SAXException(e);
        }
    }

    /** Walks without recursion, so that a document that is too deep is found and not suffered. */
    private static void bound(Element root) throws SAXException {
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (depth > DEEPEST) {
                throw new SAXException("nested deeper than " + DEEPEST + " levels");
            }
            Node next = node.getFirstChild();
            if (next != null) {
                depth++;
            }
            while (next == null && node != null && node != root) {
                next = node.getNextSibling();
                if (next == null) {
                    node = node.getParentNode();
                    depth--;
                }
            }
            node = next;
        }
    }

    /** Returns the name without its prefix. */
    static String name(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    /** Returns the elements inside an element, in their order. */
    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }

    /** Returns value by name of each attribute that declares no namespace, in no certain order. */
    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            Attr attribute = (Attr) element.getAttributes().item(index);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.put(name(attribute), attribute.getValue());
            }
        }
        return attributes;
    }

    /** Returns the text that stands directly in an element, without the white space around it. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString().strip();
    }

    /** The parser's own handler prints to the standard error stream. */
    private static final class Refusing implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
