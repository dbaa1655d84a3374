package dev.chirograph.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.SecretNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes secrets out of one value and names each. Secret is what its schema calls a password, what the token flow sends or
 * issues, what has one of the usual names, what the request proved identity with, and what has the form of a JSON Web
 * Token. The local part of e-mail addresses goes too. Used once.
 */
final class SecretRemoval {
    private static final String FILLER = "removed";
    private static final String ADDRESS = "user@example.com";
    private static final Pattern WEB_TOKEN = Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}");

    private final Set<String> flow;
    private final List<String> credentials;
    private final String part;
    private final List<String> removals = new ArrayList<>();

    /**
     * Makes a removal.
     *
     * @param part which part of the exchange the value is, for the names of what is removed: {@code answer}
     * @param flow JSON Pointers into the value at which the token flow has secrets
     * @param credentials texts that the request proved identity with
     */
    SecretRemoval(String part, Set<String> flow, List<String> credentials) {
        this.part = part;
        this.flow = flow;
        this.credentials = credentials;
    }

    /** Returns what was removed, each as place and reason: {@code answer/token (token flow)}. */
    List<String> removals() {
        return removals;
    }

    /** Returns a copy without secrets, of the same kinds and lengths. */
    JsonNode without(JsonNode value, SchemaView view) {
        return without(value, view, "", "");
    }

    /** Returns a copy of a value that stands under a name, such as that of a parameter. */
    JsonNode without(String name, JsonNode value, SchemaView view) {
        return without(value, view, name, "");
    }

    private JsonNode without(JsonNode value, SchemaView view, String name, String pointer) {
        if (value.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                SchemaView memberView = view.member(member.getKey()).orElseGet(view::nothing);
                String place =
                        pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                copy.set(clean(member.getKey(), place), without(member.getValue(), memberView, member.getKey(), place));
            }
            return copy;
        }
        if (value.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (int index = 0; index < value.size(); index++) {
                copy.add(without(value.get(index), view.element(index), name, pointer + "/" + index));
            }
            return copy;
        }
        if (value.isNull() || value.isBoolean() || value.asText().isEmpty()) {
            return value;
        }
        String reason = reason(view, name, pointer);
        if (!reason.isEmpty()) {
            removals.add(part + pointer + " (" + reason + ")");
            return value.isNumber()
                    ? JsonNodeFactory.instance.numberNode(0)
                    : TextNode.valueOf(filler(value.textValue().length()));
        }
        return value.isTextual() ? TextNode.valueOf(clean(value.textValue(), pointer)) : value;
    }

    private String reason(SchemaView view, String name, String pointer) {
        if (flow.contains(pointer)) {
            return "token flow";
        }
        if (view.secret()) {
            return "format: password";
        }
        return SecretNames.contains(name) ? "by its name" : "";
    }

    /** A text of the same length fits the same limits. */
    private static String filler(int length) {
        return FILLER.repeat(length / FILLER.length() + 1).substring(0, Math.max(1, length));
    }

    private String clean(String text, String pointer) {
        String cleaned = text;
        for (String credential : credentials) {
            if (cleaned.contains(credential)) {
                removals.add(part + pointer + " (credential of the request)");
                cleaned = cleaned.replace(credential, filler(credential.length()));
            }
        }
        if (WEB_TOKEN.matcher(cleaned).find()) {
            removals.add(part + pointer + " (JSON Web Token)");
            cleaned = WEB_TOKEN.matcher(cleaned).replaceAll(FILLER);
        }
        if (EMAIL.matcher(cleaned).find() && !cleaned.equals(ADDRESS)) {
            removals.add(part + pointer + " (e-mail address)");
            cleaned = EMAIL.matcher(cleaned).replaceAll(ADDRESS);
        }
        return cleaned;
    }
}
