package dev.chirograph.generator.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chirograph.generator.model.Documentation;
import dev.chirograph.spec.model.ExternalDocs;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    /** Most texts are plain and never parsed, which nobody may notice. */
    @Nested
    class PlainTexts {
        private static final List<String> PIECES = List.of(
                "word",
                "snake_case",
                "_",
                "__init__",
                "`code`",
                "`",
                "``",
                "` `",
                "`a_b*c`",
                "` a`",
                "@since",
                "a@b.c",
                "*/",
                "/",
                "#",
                "# ",
                ">",
                "->",
                "~",
                "~~~",
                "]",
                "|",
                "{@code",
                "}",
                "- ",
                "+1",
                "=",
                "1.",
                "\u00e9",
                "&amp;",
                "<b>",
                "https://example.com/#part",
                "(see",
                "that).");

        @Test
        void areWhatTheParserMakesOfThem() {
            Random random = new Random(20_261_123);
            for (int round = 0; round < 5_000; round++) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(6); piece >= 0; piece--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
                }
                assertSameWhenParsed(text.toString().strip());
            }
        }

        /** A thematic break makes a comment of nothing, but is a sign that a text is not plain. */
        private void assertSameWhenParsed(String text) {
            assertThat(Markdown.blocks(text)).as(text).isEqualTo(Markdown.blocks("***\n\n" + text));
        }
    }

    @Nested
    class Blocks {
        @Test
        void theFirstParagraphStandsBareAndOthersFollowAnEmptyLine() {
            assertJavadoc("First.\n\nSecond,\nwrapped", "First.\n\n<p>Second, wrapped.");
        }

        @Test
        void headingsAreBoldParagraphs() {
            assertJavadoc(
                    "# Paging\nFrom 0.\n\nLimits\n---\n100",
                    "<b>Paging</b>\n\n<p>From 0.\n\n<p><b>Limits</b>\n\n<p>100.");
        }

        @Test
        void lists() {
            assertJavadoc("One of:\n\n- `a`\n- b\n  1. deep\n", """
                    One of:

                    <ul>
                    <li>{@code a}.</li>
                    <li>b.
                    <ol>
                    <li>deep.</li>
                    </ol></li>
                    </ul>""");
        }

        @Test
        void codeKeepsItsWhiteSpace() {
            assertJavadoc("For example:\n\n```json\n{\n  \"a\": [\"x@y.z\"]\n}\n```\n", """
                    For example:

                    <pre>{@code
                    {
                      "a": ["x@y.z"]
                    }
                    }</pre>""");
        }

        @Test
        void codeThatAnInlineTagCannotHoldIsEscaped() {
            assertJavadoc("```\n@Override {\n/* a */\n```", "<pre>\n&#64;Override {\n/* a *&#47;\n</pre>");
        }

        @Test
        void quotes() {
            assertJavadoc("> Beta.\n>\n> Soon.", "<blockquote>\nBeta.\n\n<p>Soon.\n</blockquote>");
        }

        @Test
        void tablesAreShownAsTheyWereWritten() {
            assertJavadoc("| a | b |\n|---|---|\n| 1 | 2 |", "<pre>{@code\n| a | b |\n|---|---|\n| 1 | 2 |\n}</pre>");
        }

        @Test
        void longLinesAreWrapped() {
            String javadoc = javadoc("word ".repeat(100) + "[a link](https://example.com/)");

            assertThat(javadoc.lines()).hasSizeGreaterThan(4).allMatch(line -> line.length() <= 110);
            assertThat(javadoc).contains("<a href=\"https://example.com/\">a link</a>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  \n\n ", "---", "<!-- nothing -->", "****", "[a]: https://example.com", "- \n- "})
        void nothingToShow(String markdown) {
            assertThat(javadoc(markdown).replaceAll("[*\\s]", "")).isEmpty();
        }
    }

    @Nested
    class Inlines {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "a *b* **c**|a <i>b</i> <b>c</b>",
                    "**a __b__ c** **d**|<b>a b c</b> <b>d</b>",
                    "# a <b>b</b> **c** *d*|<b>a b c <i>d</i></b>",
                    "<b>a <strong>b</strong> <i>c</i></b> <b>d</b>|<b>a b <i>c</i></b> <b>d</b>",
                    "`a`|{@code a}",
                    "`{a}`|{@code {a}}",
                    "`{a`|<code>{a</code>",
                    "`*/`|<code>*&#47;</code>",
                    "`\\u002a`|<code>&#92;u002a</code>",
                    "`^\\d+$`|{@code ^\\d+$}",
                    "`@x`|<code>&#64;x</code>",
                    "a \\u002a/|a &#92;u002a/",
                    "a & b < c > d|a &amp; b &lt; c &gt; d",
                    "a */ b|a *&#47; b",
                    "{@link A} @see|{&#64;link A} &#64;see",
                    "me@example.com|me@example.com",
                    "[a](https://a.b/?c=d&e)|<a href=\"https://a.b/?c=d&amp;e\">a</a>",
                    "[a](javascript:alert(1))|a",
                    "[a](/rest/guide)|a",
                    "[a](https://a.b/c#d\u30a2)|<a href=\"https://a.b/c#d%E3%82%A2\">a</a>",
                    "[](https://a.b)x|x",
                    "<https://a.b>|<a href=\"https://a.b\">https://a.b</a>",
                    "![logo](https://a.b/c.png)|logo",
                    "&#42;&#47; &#8238; &#92;u0041|*&#47; &#92;u202e &#92;u0041",
                })
        void render(String markdown, String javadoc) {
            assertThat(javadoc(markdown)).isIn(javadoc, javadoc + ".");
        }

        @Test
        void lineBreaks() {
            assertJavadoc("a  \nb", "a<br>\nb.");
        }
    }

    @Nested
    class RawHtml {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "a<br/>b|a<br>+b",
                    "<p>a</p><p>b</p>|a.++<p>b.",
                    "use <code>x</code>|use <code>x</code>",
                    "<b>a</i> c|a c",
                    "<a href=\"https://a.b\">c</a>|<a href=\"https://a.b\">c</a>",
                    "<a href=\"javascript:x\">c</a>|c",
                    "<b></b>x|x",
                    "<script>alert(1)</script>|alert(1)",
                    "<ul><li>a</li><li><p>b</p></li></ul>|<ul>+<li>a.</li>+<li>b.</li>+</ul>",
                    "<img src=x onerror=y>a|a",
                    "a < b|a &lt; b",
                })
        void readsWell(String markdown, String javadoc) {
            String expected = javadoc.replace('+', '\n');
            assertThat(javadoc(markdown)).isIn(expected, expected + ".");
        }
    }

    @Nested
    class Bounds {
        static Stream<String> large() {
            return Stream.of(
                            ">",
                            "*",
                            "*a ",
                            "_a_ ",
                            "**a* ",
                            "[",
                            "![",
                            "[a](",
                            "`",
                            "<",
                            "<b>",
                            "<!--",
                            "<a href='",
                            "- ",
                            "  - a\n",
                            "&",
                            "\\",
                            "{@",
                            "*/",
                            "a",
                            "a ",
                            "| a |\n|---|\n",
                            "#",
                            "```\n",
                            "<p>",
                            "<li>",
                            "[a]: b\n",
                            "]",
                            "(",
                            "<?",
                            "<b></i>",
                            "\n",
                            "*a_ ",
                            "\uD83D",
                            "~",
                            ":-|",
                            "`` ` ")
                    .map(part -> part.repeat(100_000 / part.length()));
        }

        @ParameterizedTest
        @MethodSource("large")
        void aLargeTextEndsQuickly(String markdown) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertInert(javadoc(markdown)));
        }

        @Test
        void nestedTextEndsQuickly() {
            String nested = "*a ".repeat(10_000) + "a*".repeat(10_000) + "\n\n" + "[".repeat(10_000) + "a"
                    + "](https://a.b)".repeat(10_000) + "\n\n" + "> - ".repeat(5_000) + "a";

            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertInert(javadoc(nested)));
        }
    }

    /** Whatever a text holds, a class with it as comment compiles without warning and passes doclint. */
    @Nested
    class Hostile {
        private static final List<String> PIECES = List.of(
                "*/",
                "*\\u002f",
                "\\u002a/",
                "\\\\u002a",
                "/**",
                "{@code",
                "{@link Foo}",
                "}",
                "{",
                "\n@see x\n",
                "@deprecated",
                "\n@param a b\n",
                "\\",
                "\u202E",
                "\u2028",
                "\u0000",
                "\uD800",
                "\uDC00",
                "\uFEFF",
                "\r",
                "\t",
                "$L",
                "$$",
                "${x}",
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<i>",
                "<ul>",
                "<li>",
                "</ul>",
                "<a href=\"https://a.b\">",
                "</a>",
                "<a name=\"x\">",
                "<code>",
                "</code>",
                "<script>",
                "<!--",
                "-->",
                "<table>",
                "<td>",
                "&lt;",
                "&bogus;",
                "&#42;&#47;",
                "&",
                "<",
                ">",
                "\"",
                "'",
                "\"\"\"",
                "`",
                "``",
                "```\n",
                "*",
                "**",
                "_",
                "\n\n",
                "\n",
                "  \n",
                "\n# ",
                "\n> ",
                "\n- ",
                "\n1. ",
                "\n    code ",
                "[a](https://a.b/*/)",
                "[a](<b c>)",
                "[",
                "](mailto:a@b.c)",
                "![x](y)",
                "<https://a.b/@c>",
                "\n| a | b |\n|---|---|\n| @x | */ |\n",
                "word",
                " ",
                "Sentence. ",
                "ключ",
                "🙂",
                "日本",
                "&nbsp;",
                "\u3000",
                "<br>",
                "<br/>",
                "%n",
                "@",
                "/",
                "u",
                "n",
                "[a]: https://c.d",
                "<kbd>",
                "<tt>",
                "<em>",
                "\n---\n",
                "* * *");

        @TempDir
        Path folder;

        @Test
        void commentsCompileAndPassDoclint() throws IOException {
            Random random = new Random(20_261_122);
            List<String> texts = new ArrayList<>();
            for (String piece : PIECES) {
                texts.add(piece);
                texts.add("a" + piece);
                texts.add("a " + piece + " b " + piece);
            }
            for (int i = 0; i < 1500; i++) {
                StringBuilder text = new StringBuilder();
                for (int length = 1 + random.nextInt(12); length > 0; length--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                texts.add(text.toString());
            }
            Path source = folder.resolve("Hostile.java");
            Files.writeString(source, classWith(texts), UTF_8);

            assertThat(compile(source)).isEmpty();
            assertThat(document(source)).isEmpty();
        }

        private String classWith(List<String> texts) {
            StringBuilder source =
                    new StringBuilder("/** A class. */\npublic final class Hostile {\n    private Hostile() {}\n");
            for (int i = 0; i < texts.size(); i++) {
                String javadoc = JavadocText.at(1)
                        .paragraph("Main.")
                        .markdown(texts.get(i))
                        .tag(
                                "@param value A value:",
                                new Documentation(
                                        texts.get(i),
                                        List.of("One of `" + texts.get(i) + "`."),
                                        JsonNodeFactory.instance.objectNode().put(texts.get(i), texts.get(i)),
                                        new ExternalDocs(texts.get(i), texts.get(i)),
                                        false))
                        .tag("@return", Documentation.of("A value.", JsonNodeFactory.instance.textNode(texts.get(i))))
                        .build()
                        .toString();
                assertInert(
                        javadoc.replaceFirst("(?m)^@param value A value:", "").replaceFirst("(?m)^@return", ""));
                source.append("\n    /**\n");
                javadoc.lines()
                        .forEach(line -> source.append(line.isEmpty() ? "     *" : "     * " + line)
                                .append('\n'));
                source.append("     */\n    public static int m").append(i).append("(String value) { return 0; }\n");
            }
            return source.append("}\n").toString();
        }

        private List<String> compile(Path source) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
                List<String> options = List.of("-Xlint:all", "-d", folder.toString(), "-encoding", "UTF-8");
                compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source))
                        .call();
            }
            return messages(diagnostics);
        }

        private List<String> document(Path source) throws IOException {
            DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            try (StandardJavaFileManager files = javadoc.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
                List<String> options = List.of(
                        "-Xdoclint:all",
                        "-Xmaxwarns",
                        "1000",
                        "-quiet",
                        "-d",
                        folder.resolve("doc").toString(),
                        "-encoding",
                        "UTF-8");
                javadoc.getTask(new StringWriter(), files, diagnostics, null, options, files.getJavaFileObjects(source))
                        .call();
            }
            return messages(diagnostics);
        }

        private List<String> messages(DiagnosticCollector<JavaFileObject> diagnostics) {
            return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
        }
    }

    private static String javadoc(String markdown) {
        return JavadocText.at(1).markdown(markdown).build().toString();
    }

    private static void assertJavadoc(String markdown, String javadoc) {
        assertThat(javadoc(markdown)).isEqualTo(javadoc);
    }

    private static void assertInert(String javadoc) {
        assertThat(javadoc.contains("*/")).isFalse();
        assertThat(javadoc.contains("\\u")).isFalse();
        assertThat(javadoc.replace("{@code ", "").replace("{@code\n", "").contains("{@"))
                .isFalse();
        assertThat(javadoc.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)))
                .isTrue();
        assertThat(javadoc.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .isTrue();
        assertThat(javadoc.chars().noneMatch(c -> (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)))
                .isTrue();
        assertThat(javadoc.lines().noneMatch(line -> line.strip().startsWith("@")))
                .isTrue();
    }
}
