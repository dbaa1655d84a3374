package dev.chirograph.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.TypedText;
import dev.chirograph.spec.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of the style {@code deepObject}, each text of which says where it belongs: {@code filter[range][from]=1}. */
final class DeepObject {
    private final Map<String, DeepObject> members = new LinkedHashMap<>();
    private @Nullable String text;

    /**
     * Adds a text.
     *
     * @param steps names of members and numbers of elements, outermost first; none for the value itself
     */
    void put(List<String> steps, String value) {
        DeepObject place = this;
        for (String step : steps) {
            place = place.members.computeIfAbsent(step, name -> new DeepObject());
        }
        place.text = value;
    }

    /** Returns what the texts say of a place of the contract. */
    JsonNode read(SchemaView view) {
        if (members.isEmpty()) {
            return TypedText.read(text == null ? "" : text, view);
        }
        if (view.types().contains(Schema.Type.ARRAY)) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            members.values().forEach(item -> items.add(item.read(view.element(items.size()))));
            return items;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach(
                (name, member) -> object.set(name, member.read(view.member(name).orElseGet(view::nothing))));
        return object;
    }
}
