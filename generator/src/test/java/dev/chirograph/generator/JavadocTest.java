package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tool javadoc makes pages of generated clients without an error or a warning. The themes are those that show most of
 * what a comment may hold: texts of documents, hostile names and texts, and every kind of class.
 */
class JavadocTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"documentation", "traps", "unions", "tuples", "xml"})
    void pagesAreMadeWithoutComplaint(String theme, @TempDir Path pages) throws IOException {
        List<Path> sources;
        try (Stream<Path> paths = Files.walk(GOLDEN.resolve(theme).resolve("expected/java"))) {
            sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        // What is missing is no complaint: a first sentence that says it all needs no tags.
        List<String> options = List.of(
                "-Xdoclint:all,-missing",
                "-Xmaxwarns",
                "1000",
                "-quiet",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                pages.toString());
        try (StandardJavaFileManager files =
                javadoc.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean made = javadoc.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            null,
                            options,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
            assertThat(made).isTrue();
        }
        assertThat(pages.resolve("index.html")).exists();
    }
}
