package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.history.RunReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java examples of the user guide. */
class DocumentationTest {
    private static final String IMPORTS = """
            import dev.chirograph.conformance.*;
            import dev.chirograph.conformance.cases.*;
            import dev.chirograph.conformance.check.*;
            import dev.chirograph.conformance.history.*;
            import dev.chirograph.conformance.junit.*;
            import dev.chirograph.conformance.report.*;
            import dev.chirograph.spec.*;
            import java.nio.file.Path;
            import java.util.List;
            """;

    @TempDir
    private Path folder;

    /** Returns the first Java block below a heading. */
    private static String example(String heading) throws Exception {
        String guide = Files.readString(Path.of("..", "docs", "conformance.md"));
        Matcher block = Pattern.compile("## " + heading + "\n.*?```java\n(.*?)```", Pattern.DOTALL)
                .matcher(guide);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private void compile(String name, String source) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(complaints, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(null, files, complaints, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(complaints.getDiagnostics()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    @Test
    void theJUnitExampleCompiles() throws Exception {
        compile("LightLayerConformanceTest", IMPORTS + example("JUnit 5"));
    }

    @Test
    void theJavaExampleRuns() throws Exception {
        String place = folder.toString().replace("\\", "\\\\");
        String body = example("From Java").replace("target/", place + "/");
        compile(
                "Example",
                IMPORTS + "public class Example { public static void run() throws Exception {\n" + body + "}}");

        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, DocumentationTest.class.getClassLoader())) {
            loader.loadClass("Example").getMethod("run").invoke(null);
        }

        assertThat(RunReader.read(folder.resolve("report/report.json")).cases())
                .containsKey("lightlayer/invoices.get/paid-invoice");
        assertThat(folder.resolve("history")).isNotEmptyDirectory();
    }
}
