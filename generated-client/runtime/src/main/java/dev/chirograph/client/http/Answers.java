package dev.chirograph.client.http;

import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonMismatchException;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.XmlShape;
import dev.chirograph.client.xml.XmlDecoder;
import dev.chirograph.client.xml.XmlElement;
import dev.chirograph.client.xml.XmlEncoder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;

/** The kinds of answers. */
final class Answers {
    private Answers() {}

    private static byte[] notWhole() {
        return new byte[0];
    }

    record JsonAnswer<T>(List<String> mediaTypes, JsonType<T> type) implements Answer<T> {
        @Override
        public Reading<T> read(Response response) {
            T value = type.decode(response.json());
            return new Reading<>(value, () -> type.encode(value), () -> Json.write(type.encode(value)));
        }
    }

    record XmlAnswer<T>(List<String> mediaTypes, JsonType<T> type) implements Answer<T> {
        @Override
        public Reading<T> read(Response response) {
            XmlElement root = response.xml();
            T value = type.decode(XmlDecoder.decode(root, type));
            return new Reading<>(
                    value,
                    () -> type.encode(value),
                    () -> XmlEncoder.encode(root.name(), shape(root), type, type.encode(value)));
        }

        /** The items of a list keep the name under which they came. */
        private static XmlShape shape(XmlElement root) {
            return root.children().isEmpty()
                    ? XmlShape.element()
                    : XmlShape.element().item(root.children().get(0).name());
        }
    }

    record LinesAnswer<T>(List<String> mediaTypes, JsonType<T> type) implements Answer<EventStream<T>> {
        @Override
        public boolean streams(String contentType) {
            return true;
        }

        @Override
        public Reading<EventStream<T>> read(Response response) {
            EventStream.Records lines = new JsonLines(new Lines(response.stream()));
            return new Reading<>(new EventStream<>(response, type, lines), Json::nothing, Answers::notWhole);
        }
    }

    record EventsAnswer<T>(JsonType<T> type) implements Answer<EventStream<T>> {
        @Override
        public List<String> mediaTypes() {
            return List.of("text/event-stream");
        }

        @Override
        public boolean streams(String contentType) {
            return !MediaType.parse(contentType).isJson();
        }

        /** JSON holds no events: it comes where a provider streams only when the request says so. */
        @Override
        public Reading<EventStream<T>> read(Response response) {
            if (response.mediaType().isJson()) {
                throw new JsonMismatchException("expected server-sent events, got JSON");
            }
            EventStream.Records events = new ServerSentEvents(new Lines(response.stream()));
            return new Reading<>(new EventStream<>(response, type, events), Json::nothing, Answers::notWhole);
        }
    }

    record TextAnswer(List<String> mediaTypes) implements Answer<String> {
        @Override
        public Reading<String> read(Response response) {
            Charset charset = response.mediaType().charset();
            String text = new String(response.bytes(), charset);
            return new Reading<>(text, () -> JsonTypes.STRING.encode(text), () -> text.getBytes(charset));
        }
    }

    record BinaryAnswer(List<String> mediaTypes) implements Answer<BinaryBody> {
        @Override
        public boolean streams(String contentType) {
            return true;
        }

        @Override
        public Reading<BinaryBody> read(Response response) {
            return new Reading<>(new BinaryBody(response), Json::nothing, Answers::notWhole);
        }
    }

    record NoAnswer() implements Answer<Void> {
        @Override
        public List<String> mediaTypes() {
            return List.of();
        }

        // Void has no value but null.
        @SuppressWarnings("NullAway")
        @Override
        public Reading<Void> read(Response response) {
            return new Reading<>(null, Json::nothing, Answers::notWhole);
        }
    }

    record Wrapped<T, R>(Answer<T> answer, Function<? super T, ? extends R> wrap) implements Answer<R> {
        @Override
        public List<String> mediaTypes() {
            return answer.mediaTypes();
        }

        @Override
        public boolean streams(String contentType) {
            return answer.streams(contentType);
        }

        @Override
        public Reading<R> read(Response response) {
            Reading<T> reading = answer.read(response);
            return new Reading<>(wrap.apply(reading.value()), reading.json(), reading.rewritten());
        }
    }
}
