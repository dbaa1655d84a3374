package dev.chirograph.client.error;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * Thrown when the provider answered that the call failed: by its HTTP status, or by an error in the body whatever the
 * status ({@code x-error-body}).
 */
public class StatusException extends ApiException {
    private static final long serialVersionUID = 1;

    private final transient FailedResponse response;

    /** Makes the exception of an answer; {@link #of} chooses the class. */
    protected StatusException(FailedResponse response) {
        super(response.operation(), message(response), null);
        this.response = response;
    }

    /** Returns the exception whose class tells the kind of failure. */
    public static StatusException of(FailedResponse response) {
        return switch (response.status()) {
            case 400, 422 -> new InvalidRequestException(response);
            case 401 -> new AuthenticationException(response);
            case 403 -> new ForbiddenException(response);
            case 404 -> new NotFoundException(response);
            case 409 -> new ConflictException(response);
            case 429 -> new RateLimitException(response);
            default -> response.status() >= 500 ? new ServerException(response) : new StatusException(response);
        };
    }

    private static String message(FailedResponse response) {
        String outcome = response.status() < 300
                ? "the answer is an error, though its HTTP status is " + response.status()
                : "HTTP status " + response.status();
        return response.note() == null ? outcome : outcome + " (" + response.note() + ")";
    }

    /** Returns the HTTP status; below 300 when the body alone says that the call failed. */
    public final int status() {
        return response.status();
    }

    /** Returns the headers of the answer. */
    public final HttpHeaders headers() {
        return response.headers();
    }

    /** Returns the body as it came; empty when there was none. */
    public final byte[] rawBody() {
        return response.rawBody().clone();
    }

    /** Returns the body as the contract's type for this failure; empty when it declares none or the body differs. */
    public final Optional<Object> error() {
        return Optional.ofNullable(response.error());
    }

    /** Returns {@link #error()} when it is of {@code type}. */
    public final <T> Optional<T> error(Class<T> type) {
        return error().filter(type::isInstance).map(type::cast);
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        throw new NotSerializableException(getClass().getName());
    }
}
