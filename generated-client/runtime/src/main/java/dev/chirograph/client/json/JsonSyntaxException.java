package dev.chirograph.client.json;

import dev.chirograph.client.error.SyntaxException;

/** Thrown when bytes are not JSON, or JSON beyond the limits; knows where, and holds nothing of the text. */
public final class JsonSyntaxException extends SyntaxException {
    private static final long serialVersionUID = 1;

    JsonSyntaxException(String problem) {
        super(problem);
    }
}
