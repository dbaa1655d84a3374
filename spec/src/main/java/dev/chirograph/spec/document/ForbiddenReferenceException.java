package dev.chirograph.spec.document;

/** Thrown when a reference leads to where documents may not lead; the message says why. */
final class ForbiddenReferenceException extends Exception {
    private static final long serialVersionUID = 1;

    ForbiddenReferenceException(String message) {
        super(message);
    }
}
