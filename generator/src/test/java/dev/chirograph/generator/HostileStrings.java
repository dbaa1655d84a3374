package dev.chirograph.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Strings that try to become code, and a document that holds one of them wherever a string can be. */
final class HostileStrings {
    /** Set by injected code; no generated class may ever have it set. */
    static final String PROPERTY = "chirograph.injected";

    private static final String CODE = "static { System.setProperty(\"" + PROPERTY + "\", \"yes\"); }";

    private HostileStrings() {}

    /** The strings, by what they try. */
    static Map<String, String> all() {
        Map<String, String> strings = new LinkedHashMap<>();
        strings.put("end of comment", "*/ " + CODE + " /*");
        strings.put("end of comment as unicode escapes", "\\u002a\\u002f " + CODE + " \\u002f\\u002a");
        strings.put("end of comment, half escaped", "\\\\u002a/ *\\u002f " + CODE + " /*");
        strings.put(
                "end of comment around a dropped tag",
                "*<code>/ " + CODE + " *<b>/ " + CODE + " *<!-- -->/ " + CODE + " /*");
        strings.put("end of string", "\"; } " + CODE + " //");
        strings.put("end of string as unicode escape", "\\u0022; } " + CODE + " //");
        strings.put("end of text block", "\"\"\"; } " + CODE + " //");
        strings.put("backslash at the end", "a\\");
        strings.put("malformed unicode escape", "\\u00");
        strings.put("line ends", "a\r\n" + CODE + "\rb\n" + CODE + "\n");
        strings.put("line ends of Unicode", "a\u2028" + CODE + "\u2029b\u0085" + CODE);
        strings.put("NUL and controls", "a\u0000b\u001ac\u001b[31md\u007f\u009b");
        strings.put("bidirectional marks", "a\u202e\u2066 } \u2069\u2066" + CODE + "\u202c\u200f\u061c");
        strings.put("placeholders", "$L $T $N $S $$ ${x} #{x} %s %n {0} $[ $] $> $<");
        strings.put("tags of Javadoc", "{@link Missing} {@code \n@param x y\n@see z\n * @throws q\n{@value}");
        strings.put("HTML", "<script>alert(1)</script><p><b><a href=\"javascript:x\">y</a></table> &bogus; <x y=\"");
        strings.put("Markdown", "```\n**a [b](javascript:c) <!-- \n> - # | a | b |\n|---|---|\n`` ` [d]: e");
        strings.put("path", "../../../../outside/Evil");
        strings.put("absolute path", "/tmp/outside/Evil");
        strings.put("Windows path", "C:\\outside\\Evil");
        strings.put("class body", "Evil { " + CODE + " } class Other");
        strings.put("annotation", "@Deprecated\npublic");
        strings.put("keyword", "class");
        strings.put("nothing", "");
        strings.put("blank", " ");
        strings.put("emoji", "🙂");
        strings.put("letters without case", "發票");
        strings.put("150 KB of letters without case", "名".repeat(50_000));
        strings.put("100 KB", "a".repeat(100_000));
        strings.put("100 KB of words", "*a* `b` <c> ".repeat(100_000 / 12));
        return strings;
    }

    /** Returns the document with a string in every string position that does not steer the reader, as names and as values. */
    static byte[] document(String hostile) {
        String pointer = hostile.replace("~", "~0").replace("/", "~1").replace("%", "%25");
        return template()
                .replace("§REF", json(pointer))
                .replace("§", json(hostile))
                .getBytes(UTF_8);
    }

    /** Every character beyond ASCII as an escape, since half a surrogate pair has no other form. */
    private static String json(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text))
                .toCharArray()) {
            escaped.append(c < 0x7F ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return escaped.toString();
    }

    private static String template() {
        try (InputStream document =
                Objects.requireNonNull(HostileStrings.class.getResourceAsStream("/hostile/openapi.json"))) {
            return new String(document.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
