package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How the body of one answer is read. Immutable.
 *
 * @param <T> what it is read as
 */
public interface Answer<T> {

    /** Returns the media types to ask for. */
    List<String> mediaTypes();

    /** Returns whether a body of this media type is handed on while it comes. */
    default boolean streams(String contentType) {
        return false;
    }

    /**
     * Reads a body.
     *
     * @throws dev.chirograph.client.json.JsonMismatchException when it is not of the contract's shape
     * @throws dev.chirograph.client.error.SyntaxException when it cannot be parsed
     */
    Reading<T> read(Response response);

    /**
     * A body that was read.
     *
     * @param value what it is
     * @param json the value as it would be written; JSON null for what is no JSON
     * @param rewritten the value written again in the form it came in; empty for what is not read whole
     */
    record Reading<T>(T value, Supplier<JsonNode> json, Supplier<byte[]> rewritten) {}

    /** Returns the answer of {@code application/json}. */
    static <T> Answer<T> json(JsonType<T> type) {
        return json("application/json", type);
    }

    /** Returns the answer of a JSON media type, such as {@code application/vnd.example+json}. */
    static <T> Answer<T> json(String mediaType, JsonType<T> type) {
        return new Answers.JsonAnswer<>(List.of(mediaType), type);
    }

    /** Returns the answer of {@code application/xml}. */
    static <T> Answer<T> xml(JsonType<T> type) {
        return xml("application/xml", type);
    }

    /** Returns the answer of an XML media type, such as {@code text/xml}. */
    static <T> Answer<T> xml(String mediaType, JsonType<T> type) {
        return new Answers.XmlAnswer<>(List.of(mediaType), type);
    }

    /** Returns the answer of {@code application/jsonl}: JSON values, one a line, which are read while they come. */
    static <T> Answer<EventStream<T>> jsonLines(JsonType<T> type) {
        return jsonLines("application/jsonl", type);
    }

    /** Returns the answer of another media type of JSON values, such as {@code application/json-seq} (RFC 7464). */
    static <T> Answer<EventStream<T>> jsonLines(String mediaType, JsonType<T> type) {
        return new Answers.LinesAnswer<>(List.of(mediaType), type);
    }

    /** Returns the answer of server-sent events, whose data is JSON and is read while it comes. */
    static <T> Answer<EventStream<T>> events(JsonType<T> type) {
        return new Answers.EventsAnswer<>(type);
    }

    /** Returns the answer that comes in several media types; {@link AnswerByMediaType#or} adds the others. */
    static <T> AnswerByMediaType<T> byMediaType(String mediaType, Answer<? extends T> answer) {
        return new AnswerByMediaType<>(Map.of(mediaType, answer));
    }

    /** Returns the answer of {@code text/plain}, decoded by its charset. */
    static Answer<String> text() {
        return text("text/plain");
    }

    /** Returns the answer of another media type of text, decoded by its charset. */
    static Answer<String> text(String mediaType) {
        return new Answers.TextAnswer(List.of(mediaType));
    }

    /** Returns the answer of any bytes, which are not buffered: the {@link BinaryBody} must be closed. */
    static Answer<BinaryBody> binary() {
        return binary("application/octet-stream");
    }

    /** Returns the answer of a media type whose bytes are not buffered: the {@link BinaryBody} must be closed. */
    static Answer<BinaryBody> binary(String mediaType) {
        return new Answers.BinaryAnswer(List.of(mediaType));
    }

    /** Returns the answer without a body, or with one that is ignored. */
    static Answer<Void> nothing() {
        return new Answers.NoAnswer();
    }

    /** Returns the same answer, its value wrapped. */
    default <R> Answer<R> as(Function<? super T, ? extends R> wrap) {
        return new Answers.Wrapped<>(this, wrap);
    }
}
