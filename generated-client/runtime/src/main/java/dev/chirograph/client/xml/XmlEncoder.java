package dev.chirograph.client.xml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.TypeShape;
import dev.chirograph.client.json.XmlShape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the JSON of a type as XML (OpenAPI 3.1, "XML Object"); the reverse of {@link XmlDecoder}. */
public final class XmlEncoder {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder text = new StringBuilder();

    private XmlEncoder() {}

    /**
     * Returns a document in UTF-8.
     *
     * @param rootName local name of the root element
     * @throws IllegalArgumentException when a name or a text cannot stand in XML
     */
    public static byte[] encode(String rootName, JsonType<?> type, JsonNode json) {
        return encode(rootName, XmlShape.element(), type, json);
    }

    /**
     * Returns a document in UTF-8.
     *
     * @param rootName local name of the root element
     * @param root how the root element is written, such as the names of the items of a list
     * @throws IllegalArgumentException when a name or a text cannot stand in XML
     */
    public static byte[] encode(String rootName, XmlShape root, JsonType<?> type, JsonNode json) {
        XmlEncoder encoder = new XmlEncoder();
        encoder.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        encoder.element(rootName, root, type, json);
        return encoder.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(String name, XmlShape shape, JsonType<?> declared, JsonNode json) {
        JsonType<?> type = declared.shape() instanceof TypeShape.Choice choice
                ? choice.alternatives().of(json)
                : declared;
        String qualified = qualified(name, shape);
        text.append('<').append(qualified);
        if (shape.namespace() != null) {
            String declaration = shape.prefix() == null ? "xmlns" : "xmlns:" + checked(shape.prefix());
            attribute(declaration, shape.namespace());
        }
        if (json.isNull()) {
            text.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>");
        } else if (json.isArray()) {
            text.append('>');
            String itemName = shape.item() != null ? shape.item() : "item";
            json.forEach(item -> element(itemName, XmlShape.element(), elementType(type), item));
            text.append("</").append(qualified).append('>');
        } else if (json.isObject()) {
            object(type, json);
            text.append("</").append(qualified).append('>');
        } else {
            text.append('>')
                    .append(escaped(json.asText()))
                    .append("</")
                    .append(qualified)
                    .append('>');
        }
    }

    /** Writes the attributes, the end of the start tag, and the content. */
    private void object(JsonType<?> type, JsonNode json) {
        Map<String, Property<?>> properties =
                type.shape() instanceof TypeShape.Structure structure ? structure.properties() : Map.of();
        List<Runnable> content = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            Property<?> property = properties.get(member.getKey());
            if (property != null) {
                member(property, member.getValue(), content);
            } else {
                undeclared(member.getKey(), type, member.getValue(), content);
            }
        }
        text.append('>');
        content.forEach(Runnable::run);
    }

    private void member(Property<?> property, JsonNode value, List<Runnable> content) {
        XmlShape shape = property.xml();
        String name = shape.name() == null ? property.name() : shape.name();
        switch (shape.node()) {
            case ATTRIBUTE -> {
                if (!value.isNull()) {
                    attribute(qualified(name, shape), value.asText());
                }
            }
            case TEXT -> content.add(() -> text.append(escaped(value.asText())));
            case ELEMENT ->
                content.add(() -> {
                    if (value.isArray()) {
                        array(name, shape, property.type(), value);
                    } else {
                        element(name, shape, property.type(), value);
                    }
                });
        }
    }

    private void array(String name, XmlShape shape, JsonType<?> type, JsonNode items) {
        String itemName = shape.item() != null ? shape.item() : name;
        if (shape.wraps()) {
            text.append('<').append(qualified(name, shape)).append('>');
        }
        items.forEach(item -> element(itemName, XmlShape.element(), elementType(type), item));
        if (shape.wraps()) {
            text.append("</").append(qualified(name, shape)).append('>');
        }
    }

    private void undeclared(String name, JsonType<?> type, JsonNode value, List<Runnable> content) {
        JsonType<?> valueType =
                type.shape() instanceof TypeShape.Dictionary dictionary ? dictionary.value() : JsonTypes.ANY;
        if (name.startsWith("@") && value.isValueNode()) {
            attribute(checked(name.substring(1)), value.asText());
        } else if (name.equals("#text") && value.isValueNode()) {
            content.add(() -> text.append(escaped(value.asText())));
        } else if (value.isArray()) {
            content.add(() -> value.forEach(item -> element(name, XmlShape.element(), valueType, item)));
        } else {
            content.add(() -> element(name, XmlShape.element(), valueType, value));
        }
    }

    private static JsonType<?> elementType(JsonType<?> type) {
        return type.shape() instanceof TypeShape.Array array ? array.element() : JsonTypes.ANY;
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        text.append(escaped(value).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;"));
        text.append('"');
    }

    private static String qualified(String name, XmlShape shape) {
        return shape.prefix() == null ? checked(name) : checked(shape.prefix()) + ":" + checked(name);
    }

    private static String checked(@Nullable String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of an XML node");
        }
        return name;
    }

    private static String escaped(String value) {
        if (ILLEGAL.matcher(value).find()) {
            throw new IllegalArgumentException("a text holds a character that XML cannot");
        }
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
