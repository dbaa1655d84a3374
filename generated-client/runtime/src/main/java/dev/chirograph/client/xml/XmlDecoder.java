package dev.chirograph.client.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.TypeShape;
import dev.chirograph.client.json.XmlShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows XML as the JSON that its type declares (OpenAPI 3.1, "XML Object").
 *
 * <p>What the type does not know stays: elements under their names, attributes as {@code @name}, text beside them as
 * {@code #text}; repeated elements become arrays. An array that leaves no trace in XML is empty where it is required.
 */
public final class XmlDecoder {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private XmlDecoder() {}

    /** Returns the JSON of an element. */
    public static JsonNode decode(XmlElement element, JsonType<?> type) {
        if (element.nil()) {
            return JSON.nullNode();
        }
        TypeShape shape = type.shape();
        if (shape instanceof TypeShape.Structure structure) {
            return structure(element, structure.properties());
        }
        if (shape instanceof TypeShape.Dictionary dictionary) {
            return dictionary(element, dictionary.value());
        }
        if (shape instanceof TypeShape.Array array) {
            return items(element.children(), array.element());
        }
        if (shape instanceof TypeShape.Choice choice) {
            return choice.alternatives().best(each -> decode(element, each));
        }
        if (!element.plain()) {
            return dictionary(element, JsonTypes.ANY);
        }
        return shape instanceof TypeShape.Scalar ? type.fromText(element.text()) : TextNode.valueOf(element.text());
    }

    private static ArrayNode items(List<XmlElement> elements, JsonType<?> type) {
        ArrayNode items = JSON.arrayNode(elements.size());
        elements.forEach(each -> items.add(decode(each, type)));
        return items;
    }

    private static ObjectNode dictionary(XmlElement element, JsonType<?> type) {
        ObjectNode object = JSON.objectNode();
        element.attributes().forEach((name, value) -> object.put("@" + name, value));
        grouped(element).forEach((name, group) -> object.set(name, group(group, type)));
        if (!element.text().isEmpty()) {
            object.put("#text", element.text());
        }
        return object;
    }

    private static ObjectNode structure(XmlElement element, Map<String, Property<?>> properties) {
        Map<String, Property<?>> byNode = new LinkedHashMap<>();
        properties.values().forEach(property -> byNode.putIfAbsent(nodeName(property), property));
        ObjectNode object = JSON.objectNode();
        element.attributes().forEach((name, value) -> {
            Property<?> property = byNode.get("@" + name);
            if (property == null) {
                object.put("@" + name, value);
            } else {
                object.set(property.name(), property.type().fromText(value));
            }
        });
        grouped(element).forEach((name, group) -> {
            Property<?> property = byNode.get(name);
            if (property == null) {
                object.set(name, group(group, JsonTypes.ANY));
            } else {
                object.set(property.name(), group(group, property));
            }
        });
        Property<?> text = byNode.get("#text");
        if (text != null) {
            object.set(text.name(), text.type().fromText(element.text()));
        } else if (!element.text().isEmpty()) {
            object.put("#text", element.text());
        }
        addEmptyArrays(object, properties);
        return object;
    }

    /** Returns under which node a property stands. */
    private static String nodeName(Property<?> property) {
        XmlShape xml = property.xml();
        String name = xml.name() == null ? property.name() : xml.name();
        return switch (xml.node()) {
            case ATTRIBUTE -> "@" + name;
            case TEXT -> "#text";
            case ELEMENT -> isArray(property) && !xml.wraps() && xml.item() != null ? xml.item() : name;
        };
    }

    private static JsonNode group(List<XmlElement> elements, Property<?> property) {
        if (property.type().shape() instanceof TypeShape.Array array
                && !property.xml().wraps()) {
            return items(elements, array.element());
        }
        return group(elements, property.type());
    }

    private static JsonNode group(List<XmlElement> elements, JsonType<?> type) {
        return elements.size() == 1 ? decode(elements.get(0), type) : items(elements, type);
    }

    private static Map<String, List<XmlElement>> grouped(XmlElement element) {
        Map<String, List<XmlElement>> groups = new LinkedHashMap<>();
        for (XmlElement child : element.children()) {
            groups.computeIfAbsent(child.name(), name -> new ArrayList<>()).add(child);
        }
        return groups;
    }

    private static void addEmptyArrays(ObjectNode object, Map<String, Property<?>> properties) {
        for (Property<?> property : properties.values()) {
            boolean traceless = isArray(property) && !property.xml().wraps();
            if (property.required() && traceless && !object.has(property.name())) {
                object.putArray(property.name());
            }
        }
    }

    private static boolean isArray(Property<?> property) {
        return property.type().shape() instanceof TypeShape.Array;
    }
}
