package dev.chirograph.conformance.mutation;

import static dev.chirograph.conformance.mutation.Mutation.breaking;
import static dev.chirograph.conformance.mutation.Mutation.harmless;

import dev.chirograph.conformance.wire.WireAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mutations and variations of answers in XML. */
final class XmlMutations {
    /** An element that holds text and nothing else. */
    private static final Pattern LEAF = Pattern.compile("<([A-Za-z_]+)>[^<]+</\\1>");

    private XmlMutations() {}

    static List<Mutation> all() {
        return List.of(
                status(404),
                status(500),
                text("XML: an empty body", text -> "", "well-formed"),
                text("XML: the last character is cut off", text -> text.substring(0, text.length() - 1), "well-formed"),
                text("XML: half of the body is cut off", text -> text.substring(0, text.length() / 2), "well-formed"),
                text(
                        "XML: a PHP notice before it",
                        text -> "Notice: Undefined index: id in api.php\n" + text,
                        "well-formed"),
                text("XML: text after it", text -> text + "done", "well-formed"),
                text("XML: the answer twice", text -> text + text, "well-formed"),
                text(
                        "XML: HTML in its place",
                        text -> "<!DOCTYPE html><html><body>Maintenance</body></html>",
                        "well-formed"),
                text("XML: JSON in its place", text -> "{\"status\":\"ok\"}", "well-formed"),
                text("XML: an ampersand that is not escaped", text -> inFirstLeaf(text, "&"), "well-formed"),
                text("XML: a tag that is not closed", text -> text.replaceFirst("</", "<"), "well-formed"),
                text(
                        "XML: a document type",
                        text -> "<!DOCTYPE x [<!ENTITY e \"e\">]>" + text.replaceFirst("^<\\?xml[^>]*>", ""),
                        "well-formed"),
                text("XML: an element less", text -> replaced(LEAF.matcher(text), ""), "example-shape", "schema"),
                text("XML: the last element less", XmlMutations::withoutLastLeaf, "example-shape", "schema"),
                text(
                        "XML: an element more",
                        text -> afterFirstLeaf(text, "<strayelement>x</strayelement>"),
                        "undocumented-field"),
                text(
                        "XML: an element in upper case",
                        XmlMutations::upperCase,
                        "example-shape",
                        "schema",
                        "undocumented-field"),
                text(
                        "XML: an error element with status 200",
                        text -> "<response><error>internal error</error></response>",
                        "well-formed"),
                contentType("text/html"),
                contentType("application/json"),
                contentType("application/xml; charset=no-such-charset"),
                breaking(
                        "XML: no content type",
                        at -> Optional.of(
                                at.answer().withHeaders(at.answer().headers().without("Content-Type"))),
                        "content-type"),
                breaking("XML: bytes that are not UTF-8", at -> Optional.of(invalid(at)), "well-formed"));
    }

    static List<Mutation> variations() {
        return List.of(
                same(
                        "XML: an XML declaration",
                        text -> text.startsWith("<?xml") ? text : "<?xml version=\"1.0\"?>" + text),
                same("XML: a line break at the end", text -> text + "\n"),
                same("XML: a comment at the end", text -> text + "<!-- 0.12 s -->"),
                same("XML: no white space between elements", text -> text.replaceAll(">\\s+<", "><")),
                same("XML: more white space between elements", text -> text.replaceAll("><|>\\s+<", ">\n\n\t<")),
                same("XML: another text", text -> inFirstLeafOf(text, "another")),
                same("XML: escaped characters", text -> inFirstLeafOf(text, "a &amp; b &#60;c>")),
                same("XML: a CDATA section", text -> inFirstLeafOf(text, "<![CDATA[a & b]]>")),
                harmless(
                        "XML: header Content-Type: application/xml; charset=utf-8",
                        at -> Optional.of(typed(at.answer(), "application/xml; charset=utf-8"))));
    }

    private static Mutation status(int status) {
        return breaking("XML: status " + status, at -> Optional.of(at.answer().withStatus(status)), "status");
    }

    private static Mutation contentType(String type) {
        return breaking(
                "XML: content type " + type,
                at -> Optional.of(typed(at.answer(), type)),
                "content-type",
                "well-formed");
    }

    private static WireAnswer typed(WireAnswer answer, String type) {
        return answer.withHeaders(answer.headers().with("Content-Type", type));
    }

    private static Mutation text(String name, UnaryOperator<String> change, String check, String... others) {
        return breaking(name, at -> changed(at, change), check, others);
    }

    private static Mutation same(String name, UnaryOperator<String> change) {
        return harmless(name, at -> changed(at, change));
    }

    private static Optional<WireAnswer> changed(Answered at, UnaryOperator<String> change) {
        String changed = change.apply(at.text());
        return changed.equals(at.text()) ? Optional.empty() : at.body(changed);
    }

    private static String replaced(Matcher matcher, String by) {
        return matcher.replaceFirst(Matcher.quoteReplacement(by));
    }

    private static String inFirstLeaf(String text, String content) {
        Matcher leaf = LEAF.matcher(text);
        return leaf.find() ? text.substring(0, leaf.end(1) + 1) + content + text.substring(leaf.end(1) + 1) : text;
    }

    /** Only a text that nothing limits may be another one: the display name of a server. */
    private static String inFirstLeafOf(String text, String content) {
        return text.replaceFirst("<displayname>[^<]*<", Matcher.quoteReplacement("<displayname>" + content + "<"));
    }

    private static String afterFirstLeaf(String text, String more) {
        Matcher leaf = LEAF.matcher(text);
        return leaf.find() ? text.substring(0, leaf.end()) + more + text.substring(leaf.end()) : text;
    }

    private static String withoutLastLeaf(String text) {
        Matcher leaf = LEAF.matcher(text);
        int start = -1;
        int end = -1;
        while (leaf.find()) {
            start = leaf.start();
            end = leaf.end();
        }
        return start < 0 ? text : text.substring(0, start) + text.substring(end);
    }

    private static String upperCase(String text) {
        Matcher leaf = LEAF.matcher(text);
        return leaf.find()
                ? text.substring(0, leaf.start())
                        + leaf.group().replace(leaf.group(1), leaf.group(1).toUpperCase(java.util.Locale.ROOT))
                        + text.substring(leaf.end())
                : text;
    }

    private static WireAnswer invalid(Answered at) {
        byte[] bytes = inFirstLeaf(at.text(), "?").getBytes(StandardCharsets.UTF_8);
        int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?', 10);
        bytes[place < 0 ? bytes.length / 2 : place] = (byte) 0xff;
        return at.answer().withBody(bytes);
    }
}
