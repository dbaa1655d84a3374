package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the value of a parameter becomes text (OpenAPI 3.1, "Style Values"; RFC 6570).
 *
 * <p>Absent and null members of arrays and objects are left out. For arrays and objects inside them OpenAPI defines
 * nothing: an array of scalars in an exploded object of a query repeats its name, as servers expect, and anything else
 * is written as JSON. Immutable.
 */
public final class Style {
    /** {@code simple}: {@code a,b}. */
    public static final Style SIMPLE = new Style(Kind.SIMPLE, false, false);
    /** {@code simple}, exploded: objects as {@code k=v,k=v}. */
    public static final Style SIMPLE_EXPLODED = new Style(Kind.SIMPLE, true, false);
    /** {@code label}: {@code .a,b}. */
    public static final Style LABEL = new Style(Kind.LABEL, false, false);
    /** {@code label}, exploded: {@code .a.b}. */
    public static final Style LABEL_EXPLODED = new Style(Kind.LABEL, true, false);
    /** {@code matrix}: {@code ;name=a,b}. */
    public static final Style MATRIX = new Style(Kind.MATRIX, false, false);
    /** {@code matrix}, exploded: {@code ;name=a;name=b}. */
    public static final Style MATRIX_EXPLODED = new Style(Kind.MATRIX, true, false);
    /** {@code form}: {@code name=a,b}. */
    public static final Style FORM = new Style(Kind.FORM, false, false);
    /** {@code form}, exploded: {@code name=a&name=b}. */
    public static final Style FORM_EXPLODED = new Style(Kind.FORM, true, false);
    /** {@code spaceDelimited}: {@code name=a%20b}. */
    public static final Style SPACE_DELIMITED = new Style(Kind.SPACE, false, false);
    /** {@code spaceDelimited}, exploded: as {@link #FORM_EXPLODED}. */
    public static final Style SPACE_DELIMITED_EXPLODED = new Style(Kind.SPACE, true, false);
    /** {@code pipeDelimited}: {@code name=a%7Cb}. */
    public static final Style PIPE_DELIMITED = new Style(Kind.PIPE, false, false);
    /** {@code pipeDelimited}, exploded: as {@link #FORM_EXPLODED}. */
    public static final Style PIPE_DELIMITED_EXPLODED = new Style(Kind.PIPE, true, false);
    /** {@code deepObject}: {@code name%5Bkey%5D=value}; deeper objects and arrays get further brackets. */
    public static final Style DEEP_OBJECT = new Style(Kind.DEEP, true, false);

    /** Beyond, plain digits would be a burden; no number of a provider has as many. */
    private static final int MOST_DIGITS = 400;

    private enum Kind {
        SIMPLE,
        LABEL,
        MATRIX,
        FORM,
        SPACE,
        PIPE,
        DEEP
    }

    private final Kind kind;
    private final boolean explode;
    private final boolean reserved;

    private Style(Kind kind, boolean explode, boolean reserved) {
        this.kind = kind;
        this.explode = explode;
        this.reserved = reserved;
    }

    /**
     * Returns this style with {@code allowReserved}: reserved characters and percent-encoded bytes stay as they are, but
     * for {@code # [ ] & +}, which would change the meaning of the query.
     */
    public Style reserved() {
        return new Style(kind, explode, true);
    }

    /** Returns the text that takes the place of {@code {name}} in a path. */
    String path(String name, JsonNode value) {
        UnaryOperator<String> encode = Percent::encode;
        return switch (kind) {
            case LABEL -> "." + joined(value, explode ? "." : ",", encode);
            case MATRIX -> matrix(name, value);
            default -> joined(value, ",", encode);
        };
    }

    private String matrix(String name, JsonNode value) {
        UnaryOperator<String> encode = Percent::encode;
        String start = ";" + Percent.encode(name);
        List<String> items = explode && value.isContainerNode() ? items(value, encode) : List.of();
        if (!items.isEmpty()) {
            return value.isObject() ? ";" + String.join(";", items) : start + "=" + String.join(start + "=", items);
        }
        String text = joined(value, ",", encode);
        return text.isEmpty() ? start : start + "=" + text;
    }

    /** Returns the value of a header, which is not encoded. */
    String header(JsonNode value) {
        return joined(value, ",", UnaryOperator.identity());
    }

    /** Returns the {@code name=value} pairs of a query; none for an empty array or object. */
    List<String> pairs(String name, JsonNode value) {
        return pairs(name, value, Percent::encode);
    }

    /** Returns the {@code name=value} pairs of cookies, whose names servers do not decode. */
    List<String> cookies(String name, JsonNode value) {
        return pairs(name, value, Percent::encodeCookieName);
    }

    private List<String> pairs(String name, JsonNode value, UnaryOperator<String> encodeName) {
        UnaryOperator<String> encode = reserved ? Percent::encodeReserved : Percent::encode;
        String start = encodeName.apply(name) + "=";
        if (kind == Kind.DEEP && value.isContainerNode()) {
            List<String> pairs = new ArrayList<>();
            deep(name, value, encode, pairs);
            return pairs;
        }
        if (value.isContainerNode() && items(value, encode).isEmpty()) {
            return List.of();
        }
        if (explode && value.isArray()) {
            return items(value, encode).stream().map(item -> start + item).toList();
        }
        if (explode && value.isObject()) {
            return members(value, encodeName, encode);
        }
        String delimiter = switch (kind) {
            case SPACE -> "%20";
            case PIPE -> "%7C";
            default -> ",";
        };
        // A comma of an item is no comma between two.
        boolean ambiguous = reserved && value.isContainerNode() && delimiter.equals(",");
        return List.of(start + joined(value, delimiter, ambiguous ? Percent::encodeReservedItem : encode));
    }

    private static List<String> members(
            JsonNode object, UnaryOperator<String> encodeName, UnaryOperator<String> encode) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String start = encodeName.apply(member.getKey()) + "=";
            Iterable<JsonNode> values =
                    holdsScalars(member.getValue()) ? member.getValue() : List.of(member.getValue());
            for (JsonNode value : values) {
                if (!value.isNull()) {
                    pairs.add(start + encode.apply(text(value)));
                }
            }
        }
        return pairs;
    }

    private static boolean holdsScalars(JsonNode value) {
        boolean scalars = value.isArray();
        for (JsonNode item : value) {
            scalars &= item.isValueNode();
        }
        return scalars;
    }

    private static void deep(String name, JsonNode value, UnaryOperator<String> encode, List<String> pairs) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                deep(name + "[" + member.getKey() + "]", member.getValue(), encode, pairs);
            }
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                deep(name + "[" + index + "]", value.get(index), encode, pairs);
            }
        } else if (!value.isNull()) {
            pairs.add(Percent.encode(name) + "=" + encode.apply(text(value)));
        }
    }

    private String joined(JsonNode value, String delimiter, UnaryOperator<String> encode) {
        return value.isContainerNode() ? String.join(delimiter, items(value, encode)) : encode.apply(text(value));
    }

    /** Returns the parts of an array or object: items; names and values in turn; or, exploded, {@code name=value}. */
    private List<String> items(JsonNode value, UnaryOperator<String> encode) {
        List<String> items = new ArrayList<>();
        if (value.isArray()) {
            for (JsonNode item : value) {
                if (!item.isNull()) {
                    items.add(encode.apply(text(item)));
                }
            }
            return items;
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (member.getValue().isNull()) {
                continue;
            }
            String name = encode.apply(member.getKey());
            String text = encode.apply(text(member.getValue()));
            if (explode) {
                items.add(name + "=" + text);
            } else {
                items.add(name);
                items.add(text);
            }
        }
        return items;
    }

    /** Returns the text of a value: of a scalar its own, of anything else its JSON. */
    static String text(JsonNode value) {
        if (value.isContainerNode()) {
            return new String(Json.write(value), StandardCharsets.UTF_8);
        }
        return value.isNull() ? "" : value.isNumber() ? digits(value.asText()) : value.asText();
    }

    /** Few who read an address or a header expect 1.5E7, whose JSON they would understand. */
    private static String digits(String number) {
        if (number.indexOf('E') < 0) {
            return number;
        }
        BigDecimal value = new BigDecimal(number);
        return Math.abs((long) value.scale()) > MOST_DIGITS ? number : value.toPlainString();
    }
}
