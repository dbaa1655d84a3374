package dev.chirograph.spec.document;

import java.io.IOException;

/** Thrown when what stands at an allowed address could not be read this time; the message says why. */
final class UnreachableReferenceException extends IOException {
    private static final long serialVersionUID = 1;

    UnreachableReferenceException(String message) {
        super(message);
    }
}
