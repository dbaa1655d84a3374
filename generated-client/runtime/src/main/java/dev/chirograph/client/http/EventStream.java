package dev.chirograph.client.http;

import dev.chirograph.client.error.DecodeException;
import dev.chirograph.client.error.FailedResponse;
import dev.chirograph.client.error.SyntaxException;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonMismatchException;
import dev.chirograph.client.json.JsonSyntaxException;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.TypeShape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

        /** Returns whether the text of a value that is no object may be no JSON. */
        boolean mayBePlain();

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
        /** The next value, which may be null where the contract says so; empty when it is not read yet. */
        private final List<T> next = new ArrayList<>(1);

        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && !ended) {
                String text = read();
                ended = text == null;
                if (text != null) {
                    next.add(decode(text));
                }
            }
            return !next.isEmpty();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return next.remove(0);
        }

        private @Nullable String read() {
            try {
                return records.next();
            } catch (IOException problem) {
                throw new TransportException(
                        response.operation(), "the stream broke: " + problem.getMessage(), problem);
            }
        }

        private T decode(String text) {
            try {
                return read(text);
            } catch (JsonMismatchException mismatch) {
                throw new DecodeException(failed(text), mismatch.pointer(), mismatch.problem(), mismatch);
            } catch (SyntaxException broken) {
                throw new DecodeException(failed(text), "", broken.problem(), broken);
            }
        }

        private T read(String text) {
            boolean plain = records.mayBePlain()
                    && (type.shape() instanceof TypeShape.Scalar || type.shape() instanceof TypeShape.Open);
            try {
                return type.decode(Json.parse(text));
            } catch (JsonMismatchException | JsonSyntaxException noJsonOfTheType) {
                if (plain) {
                    return type.decode(type.fromText(text));
                }
                throw noJsonOfTheType;
            }
        }

        private FailedResponse failed(String text) {
            return new FailedResponse(
                    response.operation(), response.status(), response.headers(), Body.bytes(text), null, null);
        }
    }
}
