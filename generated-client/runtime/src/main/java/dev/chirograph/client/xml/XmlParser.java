package dev.chirograph.client.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses XML 1.0 without document types, and so without entities of any kind. Thread-safe. */
public final class XmlParser {
    private static final int DEPTH = 500;

    private XmlParser() {}

    /**
     * Parses a document.
     *
     * @param bytes in the encoding that the document names
     * @throws XmlSyntaxException when it is not well-formed, has a document type, or more than 500 levels
     */
    public static XmlElement parse(byte[] bytes) {
        return parse(factory -> factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }

    /**
     * Parses a document that is text already, whatever encoding it names.
     *
     * @throws XmlSyntaxException when it is not well-formed, has a document type, or more than 500 levels
     */
    public static XmlElement parse(String text) {
        return parse(factory -> factory.createXMLStreamReader(new StringReader(text)));
    }

    private interface Opening {
        XMLStreamReader reader(XMLInputFactory factory) throws XMLStreamException;
    }

    private static XmlElement parse(Opening opening) {
        try {
            XMLStreamReader reader = opening.reader(factory());
            try {
                XmlElement root = root(reader);
                while (reader.hasNext()) {
                    reader.next();
                }
                return root;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            // The parser's own words quote the text, which may hold secrets.
            throw new XmlSyntaxException("no well-formed XML"
                    + (broken.getLocation() == null
                            ? ""
                            : " (line " + broken.getLocation().getLineNumber() + ")"));
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static XmlElement root(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XmlSyntaxException("a document type is not allowed");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return element(reader, 1);
            }
        }
        throw new XmlSyntaxException("no element");
    }

    private static XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEPTH) {
            throw new XmlSyntaxException("nested deeper than " + DEPTH + " levels");
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        boolean nil = false;
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(reader.getAttributeNamespace(index))) {
                nil |= reader.getAttributeLocalName(index).equals("nil")
                        && List.of("true", "1").contains(reader.getAttributeValue(index));
            } else {
                attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
            }
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(reader, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XmlSyntaxException("an entity is not declared");
            }
        }
        return new XmlElement(name, attributes, children, text.toString().strip(), nil);
    }
}
