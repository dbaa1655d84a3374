package dev.chirograph.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.error.AuthenticationException;
import dev.chirograph.client.error.DecodeException;
import dev.chirograph.client.error.FailedResponse;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.client.error.SyntaxException;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.client.http.Response;
import dev.chirograph.client.json.JsonMismatchException;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Makes what the caller gets of an answer: the typed response, or the exception.
 *
 * @param lack why the call was sent without credentials that the contract asks for, or null
 */
record AnswerReader<T>(
        Operation<T> operation,
        @Nullable ErrorBody errorBody,
        @Nullable String lack) {

    boolean streams(int status, HttpHeaders headers) {
        Answer<? extends T> answer = operation.answer(status);
        String contentType = headers.firstValue("Content-Type").orElse("");
        if (answer == null || !answer.streams(contentType)) {
            return false;
        }
        // Where a file was wanted an error may come, with the status of a success.
        return errorBody == null || !errorBody.mayStandIn(contentType);
    }

    ApiResponse<T> read(Response received) {
        Response response = received.to(operation.id());
        Answer<? extends T> answer = operation.answer(response.status());
        if (answer == null) {
            throw StatusException.of(failed(response, failure(response)));
        }
        JsonNode error = errorIn(response);
        if (error != null && errorBody != null) {
            FailedResponse failed = failed(response, decoded(errorBody, error));
            throw errorBody.unauthorized(error) ? new AuthenticationException(failed) : StatusException.of(failed);
        }
        return read(answer, response);
    }

    private <V extends T> ApiResponse<T> read(Answer<V> answer, Response response) {
        try {
            Answer.Reading<V> reading = answer.read(response);
            return new ApiResponse<>(operation.id(), response, reading);
        } catch (JsonMismatchException mismatch) {
            throw new DecodeException(failed(response, null), mismatch.pointer(), mismatch.problem(), mismatch);
        } catch (SyntaxException broken) {
            throw new DecodeException(failed(response, null), "", broken.problem(), broken);
        }
    }

    /** Returns the answer as JSON when it marks a failure, else null. */
    private @Nullable JsonNode errorIn(Response response) {
        if (errorBody == null || response.bytes().length == 0) {
            return null;
        }
        try {
            JsonNode answer = response.tree(errorBody.type());
            return errorBody.marks(answer) ? answer : null;
        } catch (SyntaxException neither) {
            return null;
        }
    }

    private @Nullable Object failure(Response response) {
        Answer<?> failure = operation.failure(response.status());
        try {
            if (failure != null) {
                return failure.read(response).value();
            }
            return errorBody == null ? null : decoded(errorBody, response.tree(errorBody.type()));
        } catch (JsonMismatchException | SyntaxException otherShape) {
            // The status says enough; the body stays available as it came.
            return null;
        }
    }

    private static @Nullable Object decoded(ErrorBody errorBody, JsonNode error) {
        try {
            return errorBody.type().decode(error);
        } catch (JsonMismatchException otherShape) {
            return null;
        }
    }

    private FailedResponse failed(Response response, @Nullable Object error) {
        String note = response.status() == 401 ? lack : null;
        return new FailedResponse(operation.id(), response.status(), response.headers(), response.bytes(), error, note);
    }
}
