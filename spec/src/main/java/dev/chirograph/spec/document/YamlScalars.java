package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.diagnostic.Quoted;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What a YAML scalar means by the core schema (YAML 1.2.2, 10.3): dates are text, {@code yes} is text. */
final class YamlScalars {
    private static final String TAG = "tag:yaml.org,2002:";
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final TreeBuilder problems;
    private final Scalars scalars;

    YamlScalars(TreeBuilder problems, Scalars scalars) {
        this.problems = problems;
        this.scalars = scalars;
    }

    JsonNode value(ScalarEvent event, int line, int column) {
        String text = scalars.text(event.getValue(), line, column);
        String tag = event.getTag().orElse("");
        return switch (tag) {
            case "" -> event.isPlain() ? plain(text, line, column) : TextNode.valueOf(text);
            case "!", TAG + "str", TAG + "binary", TAG + "timestamp" -> TextNode.valueOf(text);
            case TAG + "int", TAG + "float", TAG + "bool", TAG + "null" -> plain(text, line, column);
            default -> {
                problems.warning("unknown-tag", "the tag " + Quoted.of(tag) + " is ignored", line, column);
                yield event.isPlain() ? plain(text, line, column) : TextNode.valueOf(text);
            }
        };
    }

    /** Returns the key of a member, of whose text {@link #value} has complained. */
    String key(ScalarEvent event) {
        return scalars.whole(event.getValue());
    }

    private JsonNode plain(String text, int line, int column) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> NullNode.instance;
            case "true", "True", "TRUE" -> BooleanNode.TRUE;
            case "false", "False", "FALSE" -> BooleanNode.FALSE;
            default ->
                "+-.0123456789".indexOf(text.charAt(0)) < 0 ? TextNode.valueOf(text) : number(text, line, column);
        };
    }

    private JsonNode number(String text, int line, int column) {
        if (INTEGER.matcher(text).matches()) {
            return scalars.integer(text, 10, line, column);
        }
        if (OCTAL.matcher(text).matches()) {
            return scalars.integer(text.substring(2), 8, line, column);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return scalars.integer(text.substring(2), 16, line, column);
        }
        if (DECIMAL.matcher(text).matches()) {
            return scalars.decimal(text, line, column);
        }
        if (NO_NUMBER.matcher(text).matches()) {
            problems.warning("no-json", "JSON has no number " + text + "; it is read as text", line, column);
        }
        return TextNode.valueOf(text);
    }
}
