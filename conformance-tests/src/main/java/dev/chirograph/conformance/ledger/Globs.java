package dev.chirograph.conformance.ledger;

/** Patterns in which {@code *} stands for any text. */
public final class Globs {
    private Globs() {}

    /** Returns whether a text fits a pattern as a whole. */
    public static boolean matches(String pattern, String text) {
        String[] parts = pattern.split("\\*", -1);
        if (parts.length == 1) {
            return pattern.equals(text);
        }
        if (!text.startsWith(parts[0])) {
            return false;
        }
        int position = parts[0].length();
        for (int index = 1; index < parts.length - 1; index++) {
            int found = text.indexOf(parts[index], position);
            if (found < 0) {
                return false;
            }
            position = found + parts[index].length();
        }
        String last = parts[parts.length - 1];
        return text.length() - last.length() >= position && text.endsWith(last);
    }
}
