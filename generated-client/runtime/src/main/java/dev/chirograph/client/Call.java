package dev.chirograph.client;

import dev.chirograph.client.auth.AuthTransport;
import dev.chirograph.client.error.ApiException;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Futures;
import dev.chirograph.client.http.HeaderFields;
import dev.chirograph.client.http.Origin;
import dev.chirograph.client.http.Reception;
import dev.chirograph.client.http.Request;
import dev.chirograph.client.http.RetryTransport;
import dev.chirograph.client.http.Transport;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation, ready to be sent, as often as wanted. Immutable and thread-safe.
 *
 * @param <T> what it returns
 */
public final class Call<T> {
    private final ClientConfig config;
    private final Operation<T> operation;
    private final Destination destination;
    private final HttpHeaders headers;
    private final @Nullable Body body;
    private final CallOptions options;

    Call(
            ClientConfig config,
            Operation<T> operation,
            Destination destination,
            HttpHeaders headers,
            @Nullable Body body,
            CallOptions options) {
        this.config = config;
        this.operation = operation;
        this.destination = destination;
        this.headers = headers;
        this.body = body;
        this.options = options;
    }

    /**
     * Returns this call with a limit for each try.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public Call<T> timeout(Duration limit) {
        return new Call<>(config, operation, destination, headers, body, options.withTimeout(limit));
    }

    /**
     * Returns this call with another number of tries after the first one; 0 for none.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public Call<T> retries(int number) {
        return new Call<>(config, operation, destination, headers, body, options.withRetries(number));
    }

    /**
     * Returns this call with a header, in place of one of the same name.
     *
     * @throws IllegalArgumentException when name or value may not stand in a header
     */
    public Call<T> header(String name, String value) {
        return new Call<>(config, operation, destination, HeaderFields.with(headers, name, value), body, options);
    }

    /**
     * Returns this call to another of the servers that the contract names for its operation, else for its path, else for
     * all. A base URL that the user named holds all the same.
     *
     * @param index from 0, in the contract's order
     * @throws IndexOutOfBoundsException when the contract names no such server
     */
    public Call<T> server(int index) {
        return new Call<>(config, operation, destination.server(index), headers, body, options);
    }

    /**
     * Returns this call with a header of each part of a name, in place of one of the same name; files can also bring
     * their own.
     *
     * @param part name of the part
     * @throws IllegalArgumentException when the body has no such part, or when name or value may not stand in a header
     */
    public Call<T> partHeader(String part, String name, String value) {
        if (body == null) {
            throw new IllegalArgumentException("the call has no body");
        }
        return new Call<>(config, operation, destination, headers, body.partHeader(part, name, value), options);
    }

    /** Returns this call with another body than that of the contract's first media type; the server has to take it. */
    public Call<T> body(Body content) {
        HttpHeaders typed = HeaderFields.with(headers, "Content-Type", content.mediaType());
        return new Call<>(config, operation, destination, typed, content, options);
    }

    /**
     * Returns this call with its success asked for and read in another way, such as {@code Answer.text("text/csv")} where
     * the contract offers several media types.
     */
    public <R> Call<R> as(Answer<R> success) {
        Operation<R> other = operation.answering(success);
        HttpHeaders asking = HeaderFields.with(headers, "Accept", other.accept());
        return new Call<>(config, other, destination, asking, body, options);
    }

    /**
     * Sends the call and returns what the answer holds.
     *
     * @throws ApiException when it fails; see its subclasses
     */
    public T execute() {
        return response().body();
    }

    /**
     * Sends the call and returns the answer with its status and headers.
     *
     * @throws ApiException when it fails; see its subclasses
     */
    public ApiResponse<T> response() {
        Security security = security();
        AnswerReader<T> reader = reader(security);
        try {
            return reader.read(transport(security).send(request(reader)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransportException(operation.id(), "interrupted while waiting for the answer", interrupted);
        } catch (IOException problem) {
            throw transportException(problem);
        }
    }

    /**
     * Sends the call without waiting. Cancelling the future gives the call up; it completes with an {@link ApiException}
     * when the call fails.
     */
    public CompletableFuture<T> async() {
        return Futures.then(asyncResponse(), response -> CompletableFuture.completedFuture(response.body()));
    }

    /** Sends the call without waiting, for the answer with its status and headers; else as {@link #async()}. */
    public CompletableFuture<ApiResponse<T>> asyncResponse() {
        Security security = security();
        AnswerReader<T> reader = reader(security);
        return Futures.handle(transport(security).sendAsync(request(reader)), (response, problem) -> {
            if (response == null) {
                return CompletableFuture.failedFuture(
                        problem instanceof IOException io ? transportException(io) : problem);
            }
            return CompletableFuture.completedFuture(reader.read(response));
        });
    }

    private Security security() {
        return Security.of(config, operation, Origin.of(destination.base()));
    }

    private AnswerReader<T> reader(Security security) {
        return new AnswerReader<>(operation, config.api().errorBody(), security.lack());
    }

    private Request request(AnswerReader<T> reader) {
        Reception reception = new Reception(config.maxResponseBytes(), config.streamTimeout(), reader::streams);
        return new Request(
                operation.id(), operation.method(), destination.uri(), headers, body, options.timeout(), reception);
    }

    private Transport transport(Security security) {
        Transport signed = new AuthTransport(
                config.transport(), config.session(), Origin.of(destination.base()), security.authenticators());
        return new RetryTransport(signed, config.retry().withRetries(options.retries()), operation.repeatable());
    }

    private TransportException transportException(IOException problem) {
        String reason = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        return new TransportException(
                operation.id(), "no usable answer from " + destination.uri().getHost() + ": " + reason, problem);
    }

    /** Returns the operation with method and path; the query is left out, since keys travel there. */
    @Override
    public String toString() {
        return operation.id() + " (" + operation.method() + " "
                + destination.uri().getRawPath() + ")";
    }
}
