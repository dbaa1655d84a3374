package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Shows XML as the JSON value that its schema describes (OpenAPI 3.1, XML Object), so that the same rules judge both.
 *
 * <p>Elements and attributes that the schema does not know stay, under their own names ({@code @id} for an attribute), as
 * text, object or, when repeated, array. Document types are refused, and with them every entity.
 */
public final class XmlProjection {
    private static final int DEEPEST = 500;

    private final Contract contract;

    private XmlProjection(Contract contract) {
        this.contract = contract;
    }

    /** Returns the projection for the schemas of a contract. */
    public static XmlProjection of(Contract contract) {
        return new XmlProjection(contract);
    }

    /**
     * Reads a document.
     *
     * @param bytes the document; the encoding is found as XML 1.0 says
     * @param schema what the contract says of it, or null
     * @throws SAXException when it is not well-formed, declares a document type, or is nested deeper than 500 levels
     */
    public JsonNode read(byte[] bytes, @Nullable Schema schema) throws SAXException {
        return value(root(bytes), SchemaView.of(contract, schema), 0);
    }

    /**
     * Reads a document without a schema.
     *
     * @return its root element
     *
     * @throws SAXException as {@link #read}
     */
    public static Element root(byte[] bytes) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Refusing());
            return builder.parse(new InputSource(new ByteArrayInputStream(bytes)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new SAXException(e);
        }
    }

    private JsonNode value(Element element, SchemaView view, int depth) throws SAXException {
        if (depth > DEEPEST) {
            throw new SAXException("nested deeper than " + DEEPEST + " levels");
        }
        List<Element> children = children(element);
        boolean array =
                view.types().contains(Schema.Type.ARRAY) && !view.types().contains(Schema.Type.OBJECT);
        if (array) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            for (Element child : children) {
                items.add(value(child, view.element(items.size()), depth + 1));
            }
            return items;
        }
        boolean object = view.types().contains(Schema.Type.OBJECT) || view.describesMembers();
        if (children.isEmpty() && element.getAttributes().getLength() == 0 && !object) {
            return TypedText.read(element.getTextContent().strip(), view);
        }
        return object(element, children, view, depth);
    }

    private ObjectNode object(Element element, List<Element> children, SchemaView view, int depth) throws SAXException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Map<String, String> names = wireNames(view);
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            Attr attribute = (Attr) element.getAttributes().item(index);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                String wire = "@" + local(attribute);
                String name = names.getOrDefault(wire, wire);
                object.set(name, TypedText.read(attribute.getValue(), memberView(view, name)));
            }
        }
        Map<String, List<Element>> byName = new LinkedHashMap<>();
        children.forEach(child -> byName.computeIfAbsent(local(child), ignored -> new ArrayList<>())
                .add(child));
        for (Map.Entry<String, List<Element>> group : byName.entrySet()) {
            String name = names.getOrDefault(group.getKey(), group.getKey());
            object.set(name, group(group.getValue(), memberView(view, name), depth));
        }
        if (children.isEmpty() && !element.getTextContent().isBlank()) {
            String name = names.getOrDefault("#text", "#text");
            object.set(name, TypedText.read(element.getTextContent().strip(), memberView(view, name)));
        }
        addEmptyArrays(object, view);
        return object;
    }

    /** An array without a wrapper leaves no trace when it is empty. */
    private static void addEmptyArrays(ObjectNode object, SchemaView view) {
        for (Schema statement : view.statements()) {
            for (String name : statement.required()) {
                SchemaView member = memberView(view, name);
                if (!object.has(name) && member.types().contains(Schema.Type.ARRAY) && !wrapped(member)) {
                    object.putArray(name);
                }
            }
        }
    }

    private static boolean wrapped(SchemaView view) {
        return view.statements().stream().map(Schema::xml).anyMatch(xml -> xml != null && xml.wrapped());
    }

    private JsonNode group(List<Element> elements, SchemaView view, int depth) throws SAXException {
        boolean array = view.types().contains(Schema.Type.ARRAY);
        if (elements.size() == 1 && (wrapped(view) || !array)) {
            return value(elements.get(0), view, depth + 1);
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (Element element : elements) {
            items.add(value(element, array ? view.element(items.size()) : view, depth + 1));
        }
        return items;
    }

    private static SchemaView memberView(SchemaView view, String name) {
        Optional<SchemaView> member = view.member(name);
        return member.orElseGet(view::nothing);
    }

    /** Element or {@code @attribute} name to property name, where they differ or an attribute is meant. */
    private static Map<String, String> wireNames(SchemaView view) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Schema statement : view.statements()) {
            statement.properties().keySet().forEach(property -> {
                SchemaView member = view.member(property).orElseThrow();
                names.putIfAbsent(wireName(property, member), property);
            });
        }
        return names;
    }

    private static String wireName(String property, SchemaView member) {
        boolean array = member.types().contains(Schema.Type.ARRAY);
        if (array && !wrapped(member)) {
            return named(member.element(0), named(member, property));
        }
        boolean attribute =
                member.statements().stream().map(Schema::xml).anyMatch(xml -> xml != null && xml.attribute());
        return attribute ? "@" + named(member, property) : named(member, property);
    }

    private static String named(SchemaView view, String otherwise) {
        return view.statements().stream()
                .map(Schema::xml)
                .filter(xml -> xml != null && xml.name() != null)
                .map(xml -> java.util.Objects.requireNonNull(xml).name())
                .findFirst()
                .map(String::valueOf)
                .orElse(otherwise);
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }

    private static String local(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
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
