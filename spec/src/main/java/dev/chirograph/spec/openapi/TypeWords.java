package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.DocumentWalk;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Understands words that published documents use in {@code type} although JSON Schema has no such type, where what is
 * meant is beyond doubt: the words of programming languages, other capitals, and a null without quotes.
 */
final class TypeWords {
    private static final String ANY = "any";
    private static final Map<String, String> MEANT = meant();

    private final Reading reading;

    TypeWords(Reading reading) {
        this.reading = reading;
    }

    private static Map<String, String> meant() {
        Map<String, String> words = new HashMap<>();
        String[] lines = {
            "string string str text char date datetime date-time time uuid uri url email byte",
            "integer integer int int32 int64 long short",
            "number number float double decimal numeric",
            "boolean boolean bool",
            "array array list",
            "object object map dict json",
            "null null none",
            "any any mixed"
        };
        for (String line : lines) {
            String[] known = line.split(" ", -1);
            for (int i = 1; i < known.length; i++) {
                words.put(known[i], known[0]);
            }
        }
        return Map.copyOf(words);
    }

    /** Writes what is meant in place of such words; each gets a warning. Other words are left for the reader to refuse. */
    void translate(ObjectNode schema, DocumentWalk.Path path) {
        JsonNode type = schema.get("type");
        if (type instanceof ArrayNode words) {
            for (int i = 0; i < words.size(); i++) {
                String meant = meant(words.get(i), path);
                if (ANY.equals(meant)) {
                    schema.remove("type");
                    return;
                }
                if (meant != null) {
                    words.set(i, TextNode.valueOf(meant));
                }
            }
            return;
        }
        String meant = type == null ? null : meant(type, path);
        if (ANY.equals(meant)) {
            schema.remove("type");
        } else if (meant != null) {
            schema.set("type", TextNode.valueOf(meant));
        }
    }

    /** Returns the type that a word means, or null when it is a type, or none at all. */
    private @Nullable String meant(JsonNode word, DocumentWalk.Path path) {
        String written = word.isTextual() ? word.asText() : word.isNull() ? "null" : "";
        String meant = MEANT.get(written.toLowerCase(Locale.ROOT));
        if (meant == null || (word.isTextual() && Objects.equals(meant, written) && !meant.equals(ANY))) {
            return null;
        }
        reading.warning(
                new Element(MissingNode.getInstance(), path.pointer()),
                "type",
                "type-word",
                "there is no type " + Quoted.of(written) + (word.isTextual() ? "" : " without quotes")
                        + "; it is read as " + (meant.equals(ANY) ? "any type" : meant));
        return meant;
    }
}
