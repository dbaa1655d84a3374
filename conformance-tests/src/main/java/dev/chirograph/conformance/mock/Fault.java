package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that goes wrong with an answer on request: a status, or one of {@link #words()}. Immutable.
 *
 * @param word as the user writes it: {@code 503}, {@code empty}, {@code truncated}, …
 */
public record Fault(String word) {
    private static final List<String> WORDS =
            List.of("empty", "truncated", "html", "notice", "bom", "no-content-type", "not-utf-8");

    /** Returns the words that are known beside statuses. */
    public static List<String> words() {
        return WORDS;
    }

    /** Reads a fault; empty when it is neither a status from 200 to 599 nor one of the words. */
    public static Optional<Fault> parse(String word) {
        return WORDS.contains(word) || word.matches("[2-5][0-9]{2}") ? Optional.of(new Fault(word)) : Optional.empty();
    }

    /** Returns the answer with this fault. */
    WireAnswer apply(WireAnswer answer) {
        return switch (word) {
            case "empty" -> answer.withBody("");
            case "truncated" -> answer.withBody(Arrays.copyOf(answer.body(), answer.body().length / 2));
            case "html" ->
                WireAnswer.text(answer.status(), "text/html", "<!DOCTYPE html><html><body>Maintenance</body></html>");
            case "notice" -> answer.withBody(joined("Notice: Undefined index: id in api.php on line 7\n", answer));
            case "bom" -> answer.withBody(joined("\uFEFF", answer));
            case "no-content-type" ->
                answer.withHeaders(new Headers(answer.headers().fields().stream()
                        .filter(field -> !field.name().equalsIgnoreCase("Content-Type"))
                        .toList()));
            case "not-utf-8" -> answer.withBody(broken(answer.body()));
            default ->
                AnswerWriter.refusal(Integer.parseInt(word), List.of("this fault was asked for"))
                        .withStatus(Integer.parseInt(word));
        };
    }

    private static byte[] joined(String before, WireAnswer answer) {
        byte[] first = before.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(first, first.length + answer.body().length);
        System.arraycopy(answer.body(), 0, whole, first.length, answer.body().length);
        return whole;
    }

    private static byte[] broken(byte[] body) {
        byte[] copy = body.clone();
        if (copy.length > 0) {
            copy[copy.length / 2] = (byte) 0xFF;
        }
        return copy;
    }
}
