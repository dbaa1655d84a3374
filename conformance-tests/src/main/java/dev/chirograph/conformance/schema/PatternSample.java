package dev.chirograph.conformance.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes a text that matches a regular expression, for the expressions that contracts use: literals, classes, groups,
 * alternatives, quantifiers and anchors. Look-around, back-references and properties are not understood.
 */
final class PatternSample {
    private static final List<String> CANDIDATES =
            List.of("1", "12", "a", "text", "example.com", "2024-01-31", "2024-01-31 12:00:00", "192.0.2.1", "1.50");

    private final String pattern;
    private int position;

    private PatternSample(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Returns a text that matches.
     *
     * @param pattern ECMA-262 regular expression
     * @param preferred taken when it matches; also returned when nothing that matches was found
     */
    static String matching(String pattern, String preferred) {
        Optional<Pattern> readable = EcmaPattern.compile(pattern);
        return readable.isEmpty() ? preferred : matching(readable.get(), pattern, preferred);
    }

    private static String matching(Pattern compiled, String pattern, String preferred) {
        try {
            if (compiled.matcher(preferred).find()) {
                return preferred;
            }
            String made = new PatternSample(pattern).alternatives();
            if (compiled.matcher(made).find()) {
                return made;
            }
            return CANDIDATES.stream()
                    .filter(candidate -> compiled.matcher(candidate).find())
                    .findFirst()
                    .orElse(preferred);
        } catch (PatternSyntaxException | StackOverflowError e) {
            return preferred;
        }
    }

    private String alternatives() {
        String first = sequence();
        while (peek() == '|') {
            position++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder made = new StringBuilder();
        while (position < pattern.length() && peek() != '|' && peek() != ')') {
            String atom = atom();
            made.append(atom.repeat(atom.isEmpty() ? skipped(times()) : times()));
        }
        return made.toString();
    }

    /** A repeated nothing is nothing; the quantifier is read all the same. */
    private static int skipped(int times) {
        return Math.min(times, 1);
    }

    private String atom() {
        char character = next();
        return switch (character) {
            case '^', '$' -> "";
            case '.' -> "a";
            case '[' -> characterClass();
            case '\\' -> escaped(next());
            case '(' -> group();
            default -> String.valueOf(character);
        };
    }

    private String group() {
        if (peek() == '?') {
            position++;
            if (next() == '<') {
                position = pattern.indexOf('>', position) + 1;
            }
        }
        String made = alternatives();
        next();
        return made;
    }

    private String escaped(char character) {
        return switch (character) {
            case 'd' -> "1";
            case 'w' -> "a";
            case 's' -> " ";
            case 'D', 'S' -> "a";
            case 'W' -> "-";
            case 'b', 'B' -> "";
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'r' -> "\r";
            default -> String.valueOf(character);
        };
    }

    private String characterClass() {
        boolean negated = peek() == '^';
        StringBuilder members = new StringBuilder();
        while (position < pattern.length()) {
            char character = next();
            if (character == ']' && !members.isEmpty()) {
                break;
            }
            members.append(character == '\\' ? "\\" + next() : String.valueOf(character));
        }
        return negated ? outside(members.toString()) : inside(members.toString());
    }

    private String inside(String members) {
        if (members.startsWith("\\")) {
            return escaped(members.charAt(1));
        }
        boolean fromZero = members.startsWith("0-");
        return fromZero && members.length() > 2
                ? String.valueOf((char) Math.min('1', members.charAt(2)))
                : members.substring(0, 1);
    }

    private static String outside(String members) {
        Pattern allowed = Pattern.compile("[" + members + "]");
        for (String candidate : List.of("a", "1", "-", " ", "z")) {
            if (allowed.matcher(candidate).matches()) {
                return candidate;
            }
        }
        return "~";
    }

    private int times() {
        int times = switch (peek()) {
            case '?', '+', '*' -> readOne();
            case '{' -> braces();
            default -> 1;
        };
        if (peek() == '?') {
            position++;
        }
        return times;
    }

    private int readOne() {
        position++;
        return 1;
    }

    private int braces() {
        int end = pattern.indexOf('}', position);
        if (end < 0) {
            return 1;
        }
        String least = pattern.substring(position + 1, end).split(",", -1)[0];
        position = end + 1;
        return least.matches("[0-9]{1,5}") ? Integer.parseInt(least) : 1;
    }

    private char peek() {
        return position < pattern.length() ? pattern.charAt(position) : '\0';
    }

    private char next() {
        if (position >= pattern.length()) {
            throw new PatternSyntaxException("unexpected end", pattern, position);
        }
        return pattern.charAt(position++);
    }
}
