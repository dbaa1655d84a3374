package dev.chirograph.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The words of a name: split where something else than a letter or digit stands, and at each step from lower to upper
 * case ({@code invoiceId}, {@code HTTPServer}).
 *
 * @param words in order; empty when the name has neither letter nor digit
 */
record Words(List<String> words) {
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('+', "plus"),
            Map.entry('-', "minus"),
            Map.entry('*', "star"),
            Map.entry('/', "slash"),
            Map.entry('<', "less"),
            Map.entry('>', "greater"),
            Map.entry('=', "equal"),
            Map.entry('!', "not"),
            Map.entry('~', "like"),
            Map.entry('%', "percent"),
            Map.entry('&', "and"),
            Map.entry('|', "or"),
            Map.entry('^', "caret"),
            Map.entry('@', "at"),
            Map.entry('#', "hash"),
            Map.entry('$', "dollar"),
            Map.entry('?', "question"),
            Map.entry(':', "colon"),
            Map.entry('.', "dot"),
            Map.entry(',', "comma"),
            Map.entry(' ', "space"),
            Map.entry('_', "underscore"));

    /** Returns the words of a name; a sign counts where it is all there is, or leads a number. */
    static Words of(String name) {
        return of(name, Character::isDigit);
    }

    /** Returns the words of a value, in which a sign counts that leads a word too: {@code -name} is not {@code name}. */
    static Words ofValue(String value) {
        return of(value, Letters::contains);
    }

    private static Words of(String name, IntPredicate led) {
        List<String> words = split(name);
        if (words.isEmpty()) {
            return new Words(signs(name));
        }
        char first = name.charAt(0);
        if ((first == '-' || first == '+') && name.length() > 1 && led.test(name.codePointAt(1))) {
            words.add(0, first == '-' ? "minus" : "plus");
        }
        return new Words(words);
    }

    private static List<String> signs(String name) {
        return name.chars()
                .mapToObj(sign -> SIGNS.get((char) sign))
                .filter(word -> word != null)
                .limit(8)
                .toList();
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = points(name);
        if (!hasLowerCase(points)) {
            points = points(name.toLowerCase(Locale.ROOT));
        }
        for (int index = 0; index < points.length; index++) {
            int point = points[index];
            if (!Letters.contains(point)) {
                end(word, words);
                continue;
            }
            boolean upper = Character.isUpperCase(point);
            boolean afterLower = index > 0 && isLowerOrDigit(points[index - 1]);
            boolean beforeLower = index + 1 < points.length
                    && Character.isLowerCase(points[index + 1])
                    && index > 0
                    && Character.isUpperCase(points[index - 1]);
            if (upper && (afterLower || beforeLower)) {
                end(word, words);
            }
            word.appendCodePoint(point);
        }
        end(word, words);
        return words;
    }

    private static int[] points(String name) {
        int[] points = new int[name.codePointCount(0, name.length())];
        int index = 0;
        for (int count = 0; count < points.length; count++) {
            points[count] = name.codePointAt(index);
            index += Character.charCount(points[count]);
        }
        return points;
    }

    private static boolean hasLowerCase(int[] points) {
        for (int point : points) {
            if (Character.isLowerCase(point)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLowerOrDigit(int point) {
        return Character.isLowerCase(point) || Character.isDigit(point);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns {@code InvoiceItem}. */
    String pascal() {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(capitalized(word));
        }
        return name.toString();
    }

    /** Returns {@code invoiceItem}. */
    String camel() {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(name.isEmpty() ? uncapitalized(word) : capitalized(word));
        }
        return name.toString();
    }

    /** Returns {@code INVOICE_ITEM}. */
    String constant() {
        return String.join("_", words).toUpperCase(Locale.ROOT);
    }

    /**
     * Returns these words in ASCII, for names that become names of files: accents dropped, other letters as {@code
     * U53D1}.
     */
    Words ascii() {
        return words.stream().allMatch(Words::isAscii)
                ? this
                : new Words(words.stream().map(Words::ascii).toList());
    }

    private static boolean isAscii(String word) {
        for (int index = 0; index < word.length(); index++) {
            if (word.charAt(index) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(String word) {
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD).codePoints().forEach(point -> {
            if (point < 128) {
                ascii.appendCodePoint(point);
            } else if (Letters.contains(point)) {
                ascii.append('U').append(Integer.toHexString(point).toUpperCase(Locale.ROOT));
            }
        });
        return ascii.toString();
    }

    private static String capitalized(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static String uncapitalized(String word) {
        boolean acronym = !hasLowerCase(points(word));
        int first = acronym ? word.length() : word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toLowerCase(Locale.ROOT) + word.substring(first);
    }
}
