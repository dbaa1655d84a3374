package dev.chirograph.client.json;

import dev.chirograph.client.error.ApiException;

/**
 * Thrown by an accessor when the provider's answer lacks a required property or holds it in an unreadable form.
 *
 * <p>The message names the model and the property, never the value.
 */
public final class ModelException extends ApiException {
    private static final long serialVersionUID = 1;

    private final String pointer;

    /**
     * Makes the exception.
     *
     * @param model its name, or that of a header
     */
    public ModelException(String model, JsonMismatchException mismatch) {
        super(null, model + mismatch.pointer() + ": " + mismatch.problem(), mismatch);
        this.pointer = mismatch.pointer();
    }

    /** Returns where the bad member stands, as JSON Pointer (RFC 6901) from the model object. */
    public String pointer() {
        return pointer;
    }
}
