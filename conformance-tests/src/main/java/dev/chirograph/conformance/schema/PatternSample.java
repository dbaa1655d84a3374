package dev.chirograph.conformance.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes a text that matches a regular expression, for the expressions that contracts use: literals, classes, groups,
 * alternatives, quantifiers and anchors. Back-references and properties are not understood, and what look-around asks for
 * is met by chance only.
 */
final class PatternSample {
    private static final List<String> CANDIDATES =
            List.of("1", "12", "a", "text", "example.com", "2024-01-31", "2024-01-31 12:00:00", "192.0.2.1", "1.50");

    private static final int LONGEST = 200_000;

    private final String pattern;
    /** How often what may be repeated is repeated, where that is allowed. */
    private final int repetitions;

    private int position;

    private PatternSample(String pattern, int repetitions) {
        this.pattern = pattern;
        this.repetitions = repetitions;
    }

    /**
     * Returns a text that matches.
     *
     * @param pattern ECMA-262 regular expression
     * @param preferred taken when it fits; also returned when nothing that matches was found
     * @param least least length; a text that is shorter is returned only when none was found that is long enough
     */
    static String matching(String pattern, String preferred, int least) {
        Optional<EcmaPattern> readable = EcmaPattern.compile(pattern);
        return readable.isEmpty() ? preferred : matching(readable.get(), pattern, preferred, least);
    }

    private static String matching(EcmaPattern compiled, String pattern, String preferred, int least) {
        try {
            List<String> candidates = new ArrayList<>(List.of(preferred));
            String made = new PatternSample(pattern, 1).alternatives();
            candidates.add(made);
            if (made.length() < least) {
                candidates.add(new PatternSample(pattern, least - made.length() + 1).alternatives());
            }
            candidates.addAll(CANDIDATES);
            candidates.removeIf(candidate -> !compiled.keptBy(candidate));
            return candidates.stream()
                    .filter(candidate -> candidate.length() >= least)
                    .findFirst()
                    .orElse(candidates.isEmpty() ? preferred : candidates.get(0));
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
            int times = times();
            if (made.length() + (long) atom.length() * times > LONGEST) {
                throw new PatternSyntaxException("too long a text", pattern, position);
            }
            made.append(atom.repeat(times));
        }
        return made.toString();
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
        boolean looksAround = pattern.startsWith("?!", position)
                || pattern.startsWith("?=", position)
                || pattern.startsWith("?<!", position)
                || pattern.startsWith("?<=", position);
        if (peek() == '?') {
            position++;
            if (next() == '<' && !looksAround) {
                position = pattern.indexOf('>', position) + 1;
            }
        }
        String made = alternatives();
        next();
        return looksAround ? "" : made;
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
            case '?' -> read(1);
            case '+', '*' -> read(repetitions);
            case '{' -> braces();
            default -> 1;
        };
        if (peek() == '?') {
            position++;
        }
        return times;
    }

    private int read(int times) {
        position++;
        return times;
    }

    private int braces() {
        int end = pattern.indexOf('}', position);
        if (end < 0) {
            return 1;
        }
        String[] limits = pattern.substring(position + 1, end).split(",", -1);
        position = end + 1;
        int least = limit(limits[0], 1);
        int most = limits.length == 1 ? least : limit(limits[1], Integer.MAX_VALUE);
        return Math.max(least, Math.min(repetitions, most));
    }

    private static int limit(String text, int otherwise) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : otherwise;
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
