package dev.chirograph.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.wire.PercentCoding.Pair;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.ParameterStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How values of parameters are written (OpenAPI 3.1, Style Values). */
public final class ParameterText {
    private static final Set<String> OF_HTTP = Set.of(
            "accept", "content-type", "content-length", "host", "connection", "transfer-encoding", "upgrade", "expect");

    private ParameterText() {}

    /** Returns the text of a path segment, percent-encoded. */
    public static String path(Parameter parameter, JsonNode value) {
        UnaryOperator<String> encode = PercentCoding::encode;
        if (parameter.content() != null) {
            return encode.apply(Json.write(value));
        }
        return switch (parameter.style()) {
            case LABEL -> "." + list(parameter, value, parameter.explode() ? "." : ",", encode);
            case MATRIX -> matrix(parameter, value, encode);
            default -> list(parameter, value, ",", encode);
        };
    }

    /** Returns the value of a header field. */
    public static String header(Parameter parameter, JsonNode value) {
        return parameter.content() != null ? Json.write(value) : list(parameter, value, ",", UnaryOperator.identity());
    }

    /** Returns the pairs of a query or of cookies, not encoded; {@code null} is an empty value, an empty array nothing. */
    public static List<Pair> pairs(Parameter parameter, JsonNode value) {
        String name = parameter.name();
        if (parameter.content() != null) {
            return List.of(new Pair(name, Json.write(value)));
        }
        if (value.isObject()) {
            return objectPairs(parameter, value);
        }
        if (!value.isArray()) {
            return List.of(new Pair(name, text(value)));
        }
        if (parameter.explode()) {
            List<Pair> pairs = new ArrayList<>();
            value.forEach(item -> pairs.add(new Pair(name, text(item))));
            return pairs;
        }
        return value.isEmpty()
                ? List.of()
                : List.of(new Pair(name, list(parameter, value, separator(parameter), UnaryOperator.identity())));
    }

    private static List<Pair> objectPairs(Parameter parameter, JsonNode value) {
        List<Pair> pairs = new ArrayList<>();
        if (parameter.style() == ParameterStyle.DEEP_OBJECT) {
            deepPairs(parameter.name(), value, pairs);
        } else if (parameter.explode()) {
            value.properties().forEach(member -> memberPairs(member.getKey(), member.getValue(), pairs));
        } else {
            pairs.add(
                    new Pair(parameter.name(), list(parameter, value, separator(parameter), UnaryOperator.identity())));
        }
        return pairs;
    }

    private static void deepPairs(String name, JsonNode value, List<Pair> pairs) {
        if (value.isObject()) {
            value.properties()
                    .forEach(member -> deepPairs(name + "[" + member.getKey() + "]", member.getValue(), pairs));
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                deepPairs(name + "[" + index + "]", value.get(index), pairs);
            }
        } else {
            pairs.add(new Pair(name, text(value)));
        }
    }

    /** OpenAPI leaves open what an array inside an exploded object is; servers expect that scalars repeat the name. */
    private static void memberPairs(String name, JsonNode value, List<Pair> pairs) {
        boolean scalars = value.isArray();
        for (JsonNode item : value) {
            scalars &= item.isValueNode();
        }
        if (scalars) {
            value.forEach(item -> pairs.add(new Pair(name, text(item))));
        } else {
            pairs.add(new Pair(name, text(value)));
        }
    }

    /** Returns what stands between the elements of a value written in one piece. */
    public static String separator(Parameter parameter) {
        return switch (parameter.style()) {
            case SPACE_DELIMITED -> " ";
            case PIPE_DELIMITED -> "|";
            default -> ",";
        };
    }

    /** Returns a query, without its question mark, of the pairs in their order. */
    public static String query(List<Pair> pairs, boolean allowReserved) {
        StringBuilder query = new StringBuilder();
        for (Pair pair : pairs) {
            if (!query.isEmpty()) {
                query.append('&');
            }
            query.append(PercentCoding.encode(pair.name()))
                    .append('=')
                    .append(
                            allowReserved
                                    ? PercentCoding.encodeAllowingReserved(pair.value())
                                    : PercentCoding.encode(pair.value()));
        }
        return query.toString();
    }

    /**
     * Returns whether a header field is not a parameter's to write: the body and the answers describe what is sent of
     * some (OpenAPI, Parameter Object, {@code in}), and HTTP itself writes the others.
     */
    public static boolean ofHttp(Parameter parameter) {
        return parameter.in() == ParameterLocation.HEADER
                && OF_HTTP.contains(parameter.name().toLowerCase(Locale.ROOT));
    }

    /** Returns whether the parameter is written as name and value pairs. */
    public static boolean paired(Parameter parameter) {
        return parameter.in() == ParameterLocation.QUERY || parameter.in() == ParameterLocation.COOKIE;
    }

    private static String matrix(Parameter parameter, JsonNode value, UnaryOperator<String> encode) {
        if (!parameter.explode() || value.isValueNode()) {
            return ";" + parameter.name() + "=" + list(parameter, value, ",", encode);
        }
        StringBuilder text = new StringBuilder();
        if (value.isArray()) {
            value.forEach(item ->
                    text.append(';').append(parameter.name()).append('=').append(encode.apply(text(item))));
        } else {
            value.properties()
                    .forEach(member -> text.append(';')
                            .append(encode.apply(member.getKey()))
                            .append('=')
                            .append(encode.apply(text(member.getValue()))));
        }
        return text.toString();
    }

    private static String list(Parameter parameter, JsonNode value, String separator, UnaryOperator<String> encode) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(encode.apply(text(item))));
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                String name = encode.apply(member.getKey());
                String text = encode.apply(text(member.getValue()));
                if (parameter.explode()) {
                    parts.add(name + "=" + text);
                } else {
                    parts.add(name);
                    parts.add(text);
                }
            }
        } else {
            parts.add(encode.apply(text(value)));
        }
        return String.join(separator, parts);
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isTextual() ? value.textValue() : Json.write(value);
    }
}
