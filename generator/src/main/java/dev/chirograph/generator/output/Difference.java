package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * One file of an output folder that is not as it would be generated.
 *
 * @param path place below the output folder, with {@code /} between its parts
 * @param kind what is wrong with it
 * @param message the same for a human, in one or more lines; for {@link Kind#CHANGED} with the first line that differs
 */
public record Difference(String path, Kind kind, String message) {
    private static final int SHOWN = 160;

    /** What is wrong with a file. */
    public enum Kind {
        /** It would be generated, and is not there. */
        MISSING,
        /** It is there with another content. */
        CHANGED,
        /** An earlier run wrote it, and it would not be generated any more. */
        STALE
    }

    static Difference missing(String path) {
        return new Difference(path, Kind.MISSING, path + " is missing");
    }

    static Difference stale(String path) {
        return new Difference(path, Kind.STALE, path + " is no longer generated");
    }

    static Difference changed(String path, byte[] found, String expected) {
        List<String> foundLines = lines(new String(found, UTF_8));
        List<String> expectedLines = lines(expected);
        int line = 0;
        while (line < foundLines.size()
                && line < expectedLines.size()
                && foundLines.get(line).equals(expectedLines.get(line))) {
            line++;
        }
        String message = "%s differs at line %d%n  found:     %s%n  generated: %s"
                .formatted(path, line + 1, shown(foundLines, line), shown(expectedLines, line));
        return new Difference(path, Kind.CHANGED, message.replace(System.lineSeparator(), "\n"));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String shown(List<String> lines, int line) {
        if (line >= lines.size()) {
            return "(end of file)";
        }
        String text = lines.get(line).replaceAll("\\p{Cntrl}", "\uFFFD");
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
