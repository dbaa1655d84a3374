package dev.chirograph.client;

import dev.chirograph.client.error.SyntaxException;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.client.http.Response;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells whether an answer says that credentials are not accepted: HTTP 401, or a word in the body. */
record Refusal(@Nullable ErrorBody errorBody) implements Predicate<Response> {

    @Override
    public boolean test(Response response) {
        if (response.status() == 401) {
            return true;
        }
        ErrorBody body = errorBody;
        if (body == null || body.unauthorized().isEmpty() || response.bytes().length == 0) {
            return false;
        }
        try {
            return body.unauthorized(response.tree(body.type()));
        } catch (SyntaxException neither) {
            return false;
        }
    }
}
