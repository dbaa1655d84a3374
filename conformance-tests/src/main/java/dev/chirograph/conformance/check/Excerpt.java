package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.wire.Json;
import org.jspecify.annotations.Nullable;

/** Short quotations for messages: one line, control characters made visible. */
public final class Excerpt {
    private static final int LONGEST = 200;

    private Excerpt() {}

    /** Returns the beginning of a text. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> {
            if (character == '\n' || character == '\r' || character == '\t') {
                shown.append(' ');
            } else if (Character.isISOControl(character)) {
                shown.append(String.format("\\u%04x", character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        String line = shown.toString().strip();
        return text.codePointCount(0, text.length()) > LONGEST ? line + "…" : line;
    }

    /** Returns the beginning of a value's JSON text; {@code nothing} for null. */
    public static String of(@Nullable JsonNode value) {
        // A character takes up to two units, and one more tells that there is more.
        return value == null || value.isMissingNode() ? "nothing" : of(Json.beginning(value, 2 * (LONGEST + 1)));
    }
}
