package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.error.DecodeException;
import dev.chirograph.client.error.FailedResponse;
import dev.chirograph.client.error.SyntaxException;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonMismatchException;
import dev.chirograph.client.json.JsonType;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Values that are read while they come: JSON lines, or the data of server-sent events. Close it, or the connection
 * stays in use. Can be iterated once, by one thread.
 *
 * @param <T> type of a value
 */
public final class EventStream<T> implements Iterable<T>, AutoCloseable {
    private final Response response;
    private final JsonType<T> type;
    private final Records records;
    private boolean iterated;

    /** What the stream is cut into. */
    interface Records extends AutoCloseable {
        /** Returns the text of the next value, or null at the end. */
        @Nullable
        String next() throws IOException;

        @Override
        void close() throws IOException;
    }

    EventStream(Response response, JsonType<T> type, Records records) {
        this.response = response;
        this.type = type;
        this.records = records;
    }

    /**
     * Returns the values as they come. {@code hasNext} waits for the next one; it throws {@link TransportException} when
     * the connection breaks and {@link DecodeException} when a value is not of the contract's shape.
     *
     * @throws IllegalStateException when it is called again
     */
    @Override
    public Iterator<T> iterator() {
        if (iterated) {
            throw new IllegalStateException("a stream can be read once");
        }
        iterated = true;
        return new Values();
    }

    /** Gives up what has not come yet. */
    @Override
    public void close() throws IOException {
        records.close();
    }

    private final class Values implements Iterator<T> {
        private @Nullable T next;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                String text = read();
                ended = text == null;
                next = text == null ? null : decode(text);
            }
            return next != null;
        }

        @Override
        public T next() {
            T value = hasNext() ? next : null;
            if (value == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return value;
        }

        private @Nullable String read() {
            try {
                return records.next();
            } catch (IOException problem) {
                throw new TransportException(null, "the stream broke: " + problem.getMessage(), problem);
            }
        }

        private T decode(String text) {
            try {
                JsonNode node = Json.parse(text);
                return type.decode(node);
            } catch (JsonMismatchException mismatch) {
                throw new DecodeException(failed(text), mismatch.pointer(), mismatch.problem(), mismatch);
            } catch (SyntaxException broken) {
                throw new DecodeException(failed(text), "", broken.problem(), broken);
            }
        }

        private FailedResponse failed(String text) {
            return new FailedResponse(null, response.status(), response.headers(), Body.bytes(text), null, null);
        }
    }
}
