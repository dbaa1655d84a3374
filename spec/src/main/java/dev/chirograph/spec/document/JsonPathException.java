package dev.chirograph.spec.document;

/** Thrown when a JSONPath query cannot be used; the message says why. */
public final class JsonPathException extends Exception {
    private static final long serialVersionUID = 1;

    JsonPathException(String message, int position) {
        super(position == 0 ? message : message + " at character " + position);
    }
}
