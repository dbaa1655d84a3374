package dev.chirograph.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.TypedText;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Bodies of {@code application/x-www-form-urlencoded}: an object whose arrays repeat the name and whose nested objects
 * are written {@code name[member]}, as PHP reads them; items that are objects are numbered, {@code name[0][member]}. Both
 * notations of arrays are read.
 */
public final class FormText {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final int DEEPEST = 100;

    private FormText() {}

    /** Writes an object. */
    public static String write(JsonNode object) {
        List<Pair> pairs = new ArrayList<>();
        object.properties().forEach(member -> add(pairs, member.getKey(), member.getValue()));
        return ParameterText.query(pairs, false);
    }

    private static void add(List<Pair> pairs, String name, JsonNode value) {
        if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                // Members of several objects under one name could not be told apart.
                boolean scalar = value.get(index).isValueNode();
                add(pairs, scalar ? name : name + "[" + index + "]", value.get(index));
            }
        } else if (value.isObject()) {
            value.properties().forEach(member -> add(pairs, name + "[" + member.getKey() + "]", member.getValue()));
        } else {
            pairs.add(new Pair(name, value.isNull() ? "" : value.asText()));
        }
    }

    /** Reads an object; numbers and booleans where the schema asks for them. */
    public static JsonNode read(String text, SchemaView view) {
        return read(PercentCoding.pairs(text), view);
    }

    /** Reads an object from names and values in the same notations. */
    public static JsonNode read(List<Pair> pairs, SchemaView view) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Pair pair : pairs) {
            if (literal(pair.name(), view)) {
                add(object, pair.name(), pair.value(), view);
            } else {
                set(object, pair.name(), pair.value(), view);
            }
        }
        return listed(object, view);
    }

    /** Some documents call a property {@code files[]}; and nobody means a name of a hundred brackets. */
    private static boolean literal(String name, SchemaView view) {
        return name.chars().filter(letter -> letter == '[').count() > DEEPEST
                || view.statements().stream()
                        .anyMatch(statement -> statement.properties().containsKey(name));
    }

    /** Numbered members of what is a list by its schema are its items. */
    private static JsonNode listed(JsonNode value, SchemaView view) {
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        object.properties().forEach(member -> member.setValue(listed(member.getValue(), view(view, member.getKey()))));
        boolean numbered = list(view)
                && object.properties().stream()
                        .allMatch(member -> NUMBER.matcher(member.getKey()).matches());
        return numbered
                ? JsonNodeFactory.instance
                        .arrayNode()
                        .addAll(object.properties().stream()
                                .map(Map.Entry::getValue)
                                .toList())
                : object;
    }

    private static boolean list(SchemaView view) {
        return view.types().contains(Schema.Type.ARRAY) && !view.types().contains(Schema.Type.OBJECT);
    }

    private static SchemaView view(SchemaView outer, String name) {
        return list(outer) && NUMBER.matcher(name).matches()
                ? outer.element(Integer.parseInt(name))
                : outer.member(name).orElseGet(outer::nothing);
    }

    private static void set(ObjectNode object, String name, String text, SchemaView view) {
        int bracket = name.indexOf('[');
        boolean nested = bracket > 0 && name.endsWith("]") && bracket < name.length() - 2;
        if (nested) {
            String outer = name.substring(0, bracket);
            int end = name.indexOf(']', bracket);
            String inner = name.substring(bracket + 1, end) + name.substring(end + 1);
            SchemaView member = view(view, outer);
            JsonNode present = object.get(outer);
            set(present instanceof ObjectNode found ? found : object.putObject(outer), inner, text, member);
            return;
        }
        boolean item = name.endsWith("[]");
        String bare = item ? name.substring(0, name.length() - 2) : name;
        if (item && !object.has(bare)) {
            object.putArray(bare);
        }
        add(object, bare, text, view);
    }

    /** What a name repeats is a list, also of one text where the schema says so. */
    private static void add(ObjectNode object, String name, String text, SchemaView view) {
        SchemaView member = view(view, name);
        JsonNode present = object.get(name);
        if (present == null && !member.types().contains(Schema.Type.ARRAY)) {
            object.set(name, TypedText.read(text, member));
            return;
        }
        ArrayNode items = present instanceof ArrayNode found ? found : JsonNodeFactory.instance.arrayNode();
        if (present != null && !present.isArray()) {
            items.add(present);
        }
        items.add(TypedText.read(text, member.element(items.size())));
        object.set(name, items);
    }
}
