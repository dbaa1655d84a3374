package dev.chirograph.spec.diagnostic;

import org.jspecify.annotations.Nullable;

/** Finds the place of a JSON Pointer in the files that a contract was read from. */
public interface Locator {

    /**
     * Returns the place that {@code pointer} names; of its nearest ancestor when the pointer names nothing.
     *
     * @param pointer in fragment form, such as {@code #/paths/~1invoice/get}
     */
    Location locate(String pointer);

    /**
     * Returns the operation that holds the place, as {@code invoices.get (line 96)}, or null when it is not in one.
     *
     * @param pointer in fragment form
     */
    @Nullable
    String operationAt(String pointer);
}
