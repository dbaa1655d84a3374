package dev.chirograph.conformance.report;

/** Puts texts into HTML so that they stay texts. */
final class Html {
    private Html() {}

    /** Returns a text for content and for attributes in double quotes; control characters become visible. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append((char) character);
                default -> {
                    boolean hidden = Character.isISOControl(character)
                            || Character.getType(character) == Character.FORMAT
                            || Character.getType(character) == Character.SURROGATE;
                    if (hidden) {
                        escaped.append(String.format("\\u%04x", character));
                    } else {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
