package dev.chirograph.client.auth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.error.AuthenticationException;
import dev.chirograph.client.error.FailedResponse;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.client.http.HeaderFields;
import dev.chirograph.client.http.Origin;
import dev.chirograph.client.http.Response;
import dev.chirograph.client.json.JsonSyntaxException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads the answers to requests for tokens. */
final class TokenAnswer {
    private final String operation;
    private final Response response;
    private final JsonNode json;

    private TokenAnswer(String operation, Response response, JsonNode json) {
        this.operation = operation;
        this.response = response;
        this.json = json;
    }

    /**
     * Reads a successful answer.
     *
     * @throws StatusException when the provider refused
     */
    static TokenAnswer of(String operation, Response response) {
        if (response.status() / 100 != 2) {
            throw StatusException.of(failed(operation, response, null));
        }
        try {
            return new TokenAnswer(operation, response, response.json());
        } catch (JsonSyntaxException notJson) {
            throw new AuthenticationException(failed(operation, response, "the answer is no JSON"));
        }
    }

    /**
     * Returns an access token.
     *
     * @throws AuthenticationException when there is none, or none that a header can hold
     */
    String token(String pointer) {
        String token = text(pointer);
        try {
            HeaderFields.check("Authorization", token);
        } catch (IllegalArgumentException hostile) {
            throw new AuthenticationException(failed(operation, response, "no header can hold the token"));
        }
        return token;
    }

    /**
     * Returns an absolute address of http or https.
     *
     * @throws AuthenticationException when there is none
     */
    URI address(String pointer) {
        try {
            URI address = URI.create(text(pointer));
            Origin.of(address);
            return address;
        } catch (IllegalArgumentException unusable) {
            throw new AuthenticationException(failed(operation, response, "no http or https address at " + pointer));
        }
    }

    /**
     * Returns a text that must be there.
     *
     * @throws AuthenticationException when it is not
     */
    String text(String pointer) {
        String text = optional(pointer);
        if (text == null) {
            throw new AuthenticationException(failed(operation, response, "no token at " + pointer));
        }
        return text;
    }

    @Nullable
    String optional(@Nullable String pointer) {
        JsonNode node = pointer == null ? null : json.at(pointer);
        return node != null && node.isTextual() && !node.textValue().isEmpty() ? node.textValue() : null;
    }

    /** Returns a number of seconds, or null. */
    @Nullable
    Long seconds(String pointer) {
        long seconds = json.at(pointer).asLong();
        return seconds > 0 && seconds < Integer.MAX_VALUE ? seconds : null;
    }

    private static FailedResponse failed(String operation, Response response, @Nullable String note) {
        return new FailedResponse(operation, response.status(), response.headers(), response.bytes(), null, note);
    }
}
