package dev.chirograph.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Response;
import java.net.http.HttpHeaders;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer with its status and headers.
 *
 * @param <T> what it holds
 */
public final class ApiResponse<T> {
    private final String operation;
    private final Response response;
    private final T body;
    private final Supplier<JsonNode> json;
    private final Supplier<byte[]> rewritten;

    ApiResponse(String operation, Response response, Answer.Reading<? extends T> reading) {
        this.operation = operation;
        this.response = response;
        this.body = reading.value();
        this.json = reading.json();
        this.rewritten = reading.rewritten();
    }

    /** Returns the operationId of the call. */
    public String operation() {
        return operation;
    }

    /** Returns the HTTP status. */
    public int status() {
        return response.status();
    }

    /** Returns the headers. */
    public HttpHeaders headers() {
        return response.headers();
    }

    /**
     * Returns a header that the contract declares, or null when it did not come.
     *
     * @throws dev.chirograph.client.json.ModelException when it cannot be read as its type
     */
    public <H> @Nullable H header(ResponseHeader<H> header) {
        return header.in(response.headers());
    }

    /** Returns what the answer holds; null where the contract declares no body. */
    public T body() {
        return body;
    }

    /** Returns the body as it came; empty when there was none, or when it is a stream. */
    public byte[] rawBody() {
        return response.bytes().clone();
    }

    /** Returns the body written again by its type; JSON null for what is no JSON. */
    public JsonNode toJson() {
        return json.get();
    }

    /**
     * Returns the body written again by its type, in the form it came in: JSON, XML or text. Empty when there was none, or
     * when it is a stream. What differs from {@link #rawBody()} besides white space was lost on the way.
     */
    public byte[] rewrittenBody() {
        return rewritten.get();
    }

    /** Returns operation and status. */
    @Override
    public String toString() {
        return operation + ": " + response.status();
    }
}
