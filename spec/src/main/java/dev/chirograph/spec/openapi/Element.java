package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of the document together with its pointer. Asking it never fails, whatever the document holds: what is not
 * of the expected kind counts as absent, and the {@link StructureCheck} has complained about it.
 *
 * @param node the value; a {@link MissingNode} when there is none
 * @param pointer where it stands
 */
record Element(JsonNode node, String pointer) {

    /** Returns whether the document has this value; JSON null counts. */
    boolean present() {
        return !node.isMissingNode();
    }

    boolean has(String key) {
        return node.has(key);
    }

    Element member(String key) {
        return new Element(node.path(key), Pointers.child(pointer, key));
    }

    /** Returns the members of the object under a key; empty when it is no object. */
    Map<String, Element> members(String key) {
        return node.has(key) ? member(key).members() : Map.of();
    }

    /** Returns the members of this object; empty when it is no object. */
    Map<String, Element> members() {
        if (!node.isObject() || node.isEmpty()) {
            return Map.of();
        }
        Map<String, Element> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            members.put(member.getKey(), new Element(member.getValue(), Pointers.child(pointer, member.getKey())));
        }
        return members;
    }

    /** Returns the elements of the list under a key; empty when it is no list. */
    List<Element> elements(String key) {
        if (!node.path(key).isArray()) {
            return List.of();
        }
        Element list = member(key);
        List<Element> elements = new ArrayList<>(list.node.size());
        for (int i = 0; i < list.node.size(); i++) {
            elements.add(list.element(i));
        }
        return elements;
    }

    /** Returns an element of this list. */
    Element element(int index) {
        return new Element(node.path(index), Pointers.child(pointer, index));
    }

    /** Returns the text under a key; a number or flag as it is written, since YAML authors forget quotes. */
    @Nullable
    String text(String key) {
        JsonNode value = node.get(key);
        return value == null || value.isContainerNode() || value.isNull() ? null : value.asText();
    }

    String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    boolean flag(String key) {
        return flag(key, false);
    }

    boolean flag(String key, boolean otherwise) {
        JsonNode value = node.get(key);
        return (value == null || !value.isBoolean()) ? otherwise : value.booleanValue();
    }

    /** Returns the scalars of the list under a key as text. */
    List<String> texts(String key) {
        if (!node.has(key)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node.path(key).isArray() ? node.path(key) : MissingNode.getInstance()) {
            if (element.isValueNode() && !element.isNull()) {
                texts.add(element.asText());
            }
        }
        return List.copyOf(texts);
    }
}
