package dev.chirograph.conformance.mutation;

import static dev.chirograph.conformance.mutation.Mutation.breaking;

import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Mutations of an answer's status, headers and bytes. */
final class FormMutations {
    private FormMutations() {}

    static List<Mutation> all() {
        return List.of(
                status(202),
                status(302),
                status(404),
                status(500),
                text("an empty body", text -> "", "well-formed"),
                text("the last character is cut off", text -> text.substring(0, text.length() - 1), "well-formed"),
                text("half of the body is cut off", text -> text.substring(0, text.length() / 2), "well-formed"),
                text("a byte order mark", text -> "\uFEFF" + text, "well-formed"),
                text(
                        "a PHP notice before the JSON",
                        text -> "Notice: Undefined index: id in /var/www/api.php on line 7\n" + text,
                        "well-formed"),
                text(
                        "an HTML warning before the JSON",
                        text -> "<br />\n<b>Warning</b>:  mysql_connect()<br />\n" + text,
                        "well-formed"),
                text("a comment after the JSON", text -> text + "<!-- 0.12 s -->", "well-formed"),
                text("the JSON twice", text -> text + text, "well-formed"),
                text(
                        "HTML in place of JSON",
                        text -> "<!DOCTYPE html><html><body>Maintenance</body></html>",
                        "well-formed"),
                text("a word in place of JSON", text -> "OK", "well-formed"),
                text("single quotes", text -> text.replace('"', '\''), "well-formed"),
                text("a trailing comma", text -> text.replaceFirst("}$", ",}"), "well-formed"),
                text("a comment in the JSON", text -> text.replaceFirst("\\{", "{/* v2 */"), "well-formed"),
                text("NaN", text -> text.replaceFirst(":", ":NaN,\"x\":"), "well-formed"),
                text("JSONP", text -> "callback(" + text + ");", "well-formed"),
                text(
                        "a repeated key",
                        text -> text.replaceFirst("\\{\"([^\"]+)\":", "{\"$1\":null,\"$1\":"),
                        "well-formed"),
                text(
                        "JSON in a JSON string",
                        text -> Json.write(com.fasterxml.jackson.databind.node.TextNode.valueOf(text)),
                        "schema"),
                text("null in place of the answer", text -> "null", "schema", "example-shape"),
                text("an array around the answer", text -> "[" + text + "]", "schema"),
                text("an empty array in place of the answer", text -> "[]", "schema", "example-shape"),
                text("an empty object in place of the answer", text -> "{}", "schema", "example-shape"),
                text("an envelope too many", text -> "{\"data\":" + text + "}", "example-shape", "schema"),
                contentType("text/html", "content-type"),
                contentType("text/plain", "content-type"),
                contentType("application/octet-stream", "content-type"),
                contentType("application/json; charset=iso-8859-1", "content-type"),
                contentType("application/json; charset=no-such-charset", "content-type", "well-formed"),
                breaking(
                        "no content type",
                        at -> Optional.of(
                                at.answer().withHeaders(at.answer().headers().without("Content-Type"))),
                        "content-type"),
                breaking(
                        "bytes that are not UTF-8",
                        at -> Optional.of(at.answer().withBody(invalid(at.text()))),
                        "well-formed"),
                breaking(
                        "UTF-16",
                        at -> Optional.of(at.answer().withBody(at.text().getBytes(StandardCharsets.UTF_16))),
                        "well-formed"));
    }

    private static Mutation status(int status) {
        return breaking("status " + status, at -> Optional.of(at.answer().withStatus(status)), "status");
    }

    private static Mutation text(String name, UnaryOperator<String> change, String check, String... others) {
        return breaking(
                name,
                at -> {
                    String changed = change.apply(at.text());
                    return changed.equals(at.text()) ? Optional.empty() : at.body(changed);
                },
                check,
                others);
    }

    private static Mutation contentType(String type, String check, String... others) {
        return breaking("content type " + type, at -> Optional.of(withType(at.answer(), type)), check, others);
    }

    private static WireAnswer withType(WireAnswer answer, String type) {
        return answer.withHeaders(answer.headers().with("Content-Type", type));
    }

    private static byte[] invalid(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int index = bytes.length - 1; index > 0; index--) {
            if (Character.isLetterOrDigit(bytes[index])) {
                bytes[index] = (byte) 0xff;
                return bytes;
            }
        }
        return bytes;
    }
}
