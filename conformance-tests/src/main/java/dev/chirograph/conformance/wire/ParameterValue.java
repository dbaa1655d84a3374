package dev.chirograph.conformance.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.TypedText;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterStyle;
import dev.chirograph.spec.model.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How values of parameters are read: the way back of {@link ParameterText}. */
public final class ParameterValue {
    /** Of the steps in the name of a pair, each of which is a level of the value. */
    private static final int LONGEST = 500;

    private ParameterValue() {}

    /**
     * Reads a value that is written in one piece, in a path or header.
     *
     * @param text decoded
     */
    public static JsonNode single(Contract contract, Parameter parameter, String text) {
        SchemaView view = SchemaView.of(contract, parameter.schema());
        if (parameter.content() != null) {
            return json(text);
        }
        String bare = bare(parameter, text);
        String separator = parameter.style() == ParameterStyle.LABEL && parameter.explode()
                ? "."
                : parameter.style() == ParameterStyle.MATRIX && parameter.explode()
                        ? ";" + parameter.name() + "="
                        : ParameterText.separator(parameter);
        return pieces(view, bare, separator, parameter.explode());
    }

    private static String bare(Parameter parameter, String text) {
        return switch (parameter.style()) {
            case LABEL -> text.startsWith(".") ? text.substring(1) : text;
            case MATRIX -> {
                String prefix = ";" + parameter.name() + "=";
                yield text.startsWith(prefix) ? text.substring(prefix.length()) : text;
            }
            default -> text;
        };
    }

    /**
     * Reads a value from the pairs of a query or of cookies.
     *
     * @param used the pairs that belong to the parameter are added here
     * @return null when no pair belongs to it
     */
    public static @Nullable JsonNode paired(Contract contract, Parameter parameter, List<Pair> pairs, Set<Pair> used) {
        SchemaView view = SchemaView.of(contract, parameter.schema());
        boolean object = view.types().contains(Schema.Type.OBJECT) && parameter.content() == null;
        boolean array = view.types().contains(Schema.Type.ARRAY);
        if (parameter.style() == ParameterStyle.DEEP_OBJECT && parameter.content() == null) {
            JsonNode value = deep(parameter, view, pairs, used);
            if (object || value != null) {
                return value;
            }
        }
        if (object && parameter.explode()) {
            return members(view, pairs, used);
        }
        List<Pair> own = pairs.stream()
                .filter(pair -> pair.name().equals(parameter.name()))
                .toList();
        if (own.isEmpty()) {
            return null;
        }
        used.addAll(own);
        if (parameter.content() != null) {
            return json(own.get(0).value());
        }
        if (parameter.explode() && (array || own.size() > 1)) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            own.forEach(pair -> items.add(nested(pair.value(), view.element(items.size()))));
            return items;
        }
        return pieces(view, own.get(0).value(), ParameterText.separator(parameter), false);
    }

    private static @Nullable JsonNode deep(Parameter parameter, SchemaView view, List<Pair> pairs, Set<Pair> used) {
        String prefix = parameter.name() + "[";
        DeepObject value = new DeepObject();
        int found = 0;
        for (Pair pair : pairs) {
            if (pair.name().startsWith(prefix)
                    && pair.name().endsWith("]")
                    && pair.name().length() < prefix.length() + LONGEST) {
                String steps =
                        pair.name().substring(prefix.length(), pair.name().length() - 1);
                // Items without a number follow each other.
                String number = Integer.toString(found++);
                value.put(
                        Arrays.stream(steps.split("]\\[", -1))
                                .map(step -> step.isEmpty() ? number : step)
                                .toList(),
                        pair.value());
                used.add(pair);
            }
        }
        return found > 0 ? value.read(view) : null;
    }

    private static @Nullable JsonNode members(SchemaView view, List<Pair> pairs, Set<Pair> used) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Pair pair : pairs) {
            String name = pair.name();
            if (view.statements().stream()
                    .anyMatch(statement -> statement.properties().containsKey(name))) {
                SchemaView member = view.member(name).orElseGet(view::nothing);
                if (member.types().contains(Schema.Type.ARRAY) && scalar(member.element(0))) {
                    ArrayNode items = object.withArrayProperty(name);
                    items.add(TypedText.read(pair.value(), member.element(items.size())));
                } else {
                    object.set(name, nested(pair.value(), member));
                }
                used.add(pair);
            }
        }
        return object.isEmpty() ? null : object;
    }

    private static boolean scalar(SchemaView view) {
        return !view.types().contains(Schema.Type.ARRAY) && !view.types().contains(Schema.Type.OBJECT);
    }

    /** Reads a part of an array or object: what is itself an array or object is written as JSON. */
    private static JsonNode nested(String text, SchemaView view) {
        return scalar(view) || view.types().contains(Schema.Type.STRING) ? TypedText.read(text, view) : json(text);
    }

    private static JsonNode pieces(SchemaView view, String text, String separator, boolean explode) {
        if (view.types().contains(Schema.Type.ARRAY)) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            for (String piece : split(text, separator)) {
                items.add(nested(piece, view.element(items.size())));
            }
            return items;
        }
        if (view.types().contains(Schema.Type.OBJECT)) {
            return object(view, split(text, separator), explode);
        }
        return TypedText.read(text, view);
    }

    private static JsonNode object(SchemaView view, List<String> pieces, boolean explode) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        int step = explode ? 1 : 2;
        for (int index = 0; index + step <= pieces.size(); index += step) {
            String piece = pieces.get(index);
            int equals = piece.indexOf('=');
            String name = explode && equals >= 0 ? piece.substring(0, equals) : piece;
            String text = explode ? piece.substring(equals + 1) : pieces.get(index + 1);
            object.set(name, nested(text, view.member(name).orElseGet(view::nothing)));
        }
        return object;
    }

    private static List<String> split(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(Pattern.quote(separator), -1));
    }

    private static JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }
}
