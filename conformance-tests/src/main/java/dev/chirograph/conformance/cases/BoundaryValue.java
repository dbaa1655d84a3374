package dev.chirograph.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value at, or just beyond, a limit of its schema.
 *
 * @param kind what limit it is
 * @param label last part of the case's name, such as {@code minimum}
 * @param value what is sent, or null when the place stays empty
 * @param allowed whether the schema allows it
 * @param text what is done, after the name of the place: {@code has its minimum 1}
 */
record BoundaryValue(Kind kind, String label, @Nullable JsonNode value, boolean allowed, String text) {
    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9_.-]+");
    private static final int LONGEST_NAME = 80;

    /** What limit a value is at. */
    enum Kind {
        /** Nothing is there. */
        ABSENCE,
        /** A word of an enumeration, or one of both truth values. */
        WORD,
        /** A number, length or count at its limit. */
        LIMIT
    }

    static BoundaryValue absent(boolean allowed) {
        return allowed
                ? new BoundaryValue(Kind.ABSENCE, "absent-optional", null, true, "is absent, which is allowed")
                : new BoundaryValue(Kind.ABSENCE, "missing", null, false, "is missing, which is required");
    }

    /** Returns the name of the case, of letters, digits, dots and dashes only. */
    String name(String place) {
        String name = kind == Kind.ABSENCE ? label + "-" + place : place + "-" + label;
        String usual = UNUSUAL.matcher(name).replaceAll("-");
        return usual.length() <= LONGEST_NAME ? usual : usual.substring(0, LONGEST_NAME);
    }
}
