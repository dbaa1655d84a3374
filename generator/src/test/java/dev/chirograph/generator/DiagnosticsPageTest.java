package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.document.BundledDocument;
import dev.chirograph.spec.openapi.OpenApiReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of diagnostics lists each id that reading and generating can give, and no other. */
class DiagnosticsPageTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| \\S");

    /** A literal that is an id: an argument of whatever complains, after the place and the keyword. */
    private static final Pattern ID =
            Pattern.compile("(?:warning|error|complain|fatal|refused|new Diagnostic)\\(\\s*(?:[^\";{}]*?,\\s*)?"
                    + "(?:[^;{}]{0,30}\"[a-zA-Z$]+\",\\s*)?\"([a-z]+(?:-[a-z]+)*)\",\\s");

    @Test
    void everyIdHasItsRow() throws IOException {
        SortedSet<String> used = new TreeSet<>();
        used.addAll(ids("spec/src/main/java/dev/chirograph/spec/document"));
        used.addAll(ids("spec/src/main/java/dev/chirograph/spec/openapi"));
        used.addAll(ids("generator/src/main/java"));
        used.add(OpenApiReader.MALFORMED_EXTENSION);
        used.add(BundledDocument.FORBIDDEN_REFERENCE);
        used.add(BundledDocument.UNREADABLE_REFERENCE);
        used.add(OpenApiReader.UNKNOWN_TYPE);

        assertThat(matches(ROW, Files.readString(PROJECT.resolve("docs/diagnostics.md"))))
                .isEqualTo(used)
                .hasSizeGreaterThan(50);
    }

    private static SortedSet<String> ids(String folder) throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(PROJECT.resolve(folder))) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".java")).toList()) {
                ids.addAll(matches(ID, Files.readString(path)));
            }
        }
        return ids;
    }

    private static SortedSet<String> matches(Pattern pattern, String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
