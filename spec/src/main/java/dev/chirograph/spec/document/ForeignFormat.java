package dev.chirograph.spec.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises files that people take for an OpenAPI document although they are neither JSON nor YAML. */
final class ForeignFormat {
    private static final int LOOKED_AT = 1024;
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();
    private static final Pattern GRAPHQL =
            Pattern.compile("(?m)^(?:(?:extend )?(?:type|input|interface|enum|union) \\w+[^:\\n]*[{=]|schema *\\{)");

    static {
        BEGINNINGS.put("%pdf-", "this is a PDF file, neither JSON nor YAML");
        BEGINNINGS.put("pk\u0003\u0004", "this is a ZIP archive, neither JSON nor YAML; unpack it first");
        BEGINNINGS.put("\u001f\u008b", "this is a gzip archive, neither JSON nor YAML; unpack it first");
        String page = "this is an HTML page, neither JSON nor YAML; save the document itself, not a page that shows it";
        BEGINNINGS.put("<!doctype html", page);
        BEGINNINGS.put("<html", page);
        BEGINNINGS.put("<?xml", "this is an XML document, neither JSON nor YAML");
    }

    private ForeignFormat() {}

    /** Returns what to say of a file that begins like one of another format, or null. */
    static @Nullable String complaint(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replaceFirst("^(?:\u00EF\u00BB\u00BF)?[ \\t\\r\\n]*", "")
                .toLowerCase(Locale.ROOT);
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> start.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Returns what to say of text that could not be read and looks like another language, or null. */
    static @Nullable String complaint(CharSequence text) {
        return GRAPHQL.matcher(text).find() ? "this is a GraphQL schema, neither JSON nor YAML" : null;
    }
}
