package dev.chirograph.spec.diagnostic;

/** Text of a document as it may stand in a message: one line, bounded, nothing that changes a terminal or hides text. */
public final class Quoted {
    private static final int LONGEST = 120;

    private Quoted() {}

    /** Returns the text between double quotes, with control and format characters escaped and cut when it is long. */
    public static String of(String text) {
        return '"' + plain(text) + '"';
    }

    /** Returns the text as {@link #of} does, without the quotes. */
    public static String plain(String text) {
        StringBuilder quoted = new StringBuilder();
        int[] characters = text.codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(characters.length, LONGEST); i++) {
            append(quoted, characters[i]);
        }
        return characters.length > LONGEST ? quoted.append('…').toString() : quoted.toString();
    }

    /** Returns the text as {@link #plain} does, but whole, however long it is. */
    public static String whole(String text) {
        StringBuilder quoted = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(quoted, character));
        return quoted.toString();
    }

    private static void append(StringBuilder quoted, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> quoted.append(String.format("\\u%04X", character));
            default -> quoted.appendCodePoint(character);
        }
    }
}
