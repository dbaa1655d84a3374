package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Shows XML as the JSON value that its schema describes (OpenAPI 3.1, XML Object), so that the same rules judge both.
 *
 * <p>Elements and attributes that the schema does not know stay, under their own names ({@code @id} for an attribute), as
 * text, object or, when repeated, array. Document types are refused, and with them every entity.
 */
public final class XmlProjection {
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
        return value(XmlDocument.root(bytes), SchemaView.of(contract, schema));
    }

    private JsonNode value(Element element, SchemaView view) {
        List<Element> children = XmlDocument.children(element);
        boolean array =
                view.types().contains(Schema.Type.ARRAY) && !view.types().contains(Schema.Type.OBJECT);
        if (array) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            for (Element child : children) {
                items.add(value(child, view.element(items.size())));
            }
            return items;
        }
        boolean object = view.types().contains(Schema.Type.OBJECT) || view.describesMembers();
        if (children.isEmpty() && element.getAttributes().getLength() == 0 && !object) {
            return TypedText.read(element.getTextContent().strip(), view);
        }
        return object(element, children, view);
    }

    private ObjectNode object(Element element, List<Element> children, SchemaView view) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        XmlMembers members = XmlMembers.of(view);
        Map<String, String> names = members.properties();
        XmlDocument.attributes(element).forEach((attribute, text) -> {
            String name = names.getOrDefault("@" + attribute, "@" + attribute);
            object.set(name, TypedText.read(text, memberView(view, name)));
        });
        Map<String, List<Element>> byName = new LinkedHashMap<>();
        children.forEach(child -> byName.computeIfAbsent(XmlDocument.name(child), ignored -> new ArrayList<>())
                .add(child));
        for (Map.Entry<String, List<Element>> group : byName.entrySet()) {
            String name = names.getOrDefault(group.getKey(), group.getKey());
            object.set(name, group(group.getValue(), memberView(view, name), members.wrapped(name)));
        }
        if (children.isEmpty() && !element.getTextContent().isBlank()) {
            String name = names.getOrDefault("#text", "#text");
            object.set(name, TypedText.read(element.getTextContent().strip(), memberView(view, name)));
        }
        addEmptyArrays(object, view, members);
        return object;
    }

    /** An array without a wrapper leaves no trace when it is empty. */
    private static void addEmptyArrays(ObjectNode object, SchemaView view, XmlMembers members) {
        for (Schema statement : view.statements()) {
            for (String name : statement.required()) {
                SchemaView member = memberView(view, name);
                if (!object.has(name) && member.types().contains(Schema.Type.ARRAY) && !members.wrapped(name)) {
                    object.putArray(name);
                }
            }
        }
    }

    private JsonNode group(List<Element> elements, SchemaView view, boolean wrapped) {
        boolean array = view.types().contains(Schema.Type.ARRAY);
        if (elements.size() == 1 && (wrapped || !array)) {
            return value(elements.get(0), view);
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (Element element : elements) {
            items.add(value(element, array ? view.element(items.size()) : view));
        }
        return items;
    }

    private static SchemaView memberView(SchemaView view, String name) {
        Optional<SchemaView> member = view.member(name);
        return member.orElseGet(view::nothing);
    }
}
