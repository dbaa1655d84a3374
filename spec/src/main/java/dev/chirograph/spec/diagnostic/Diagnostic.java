package dev.chirograph.spec.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * One complaint about a document, with its place.
 *
 * @param severity how grave it is
 * @param id stable identifier of the rule in kebab-case, such as {@code unknown-type}
 * @param message one sentence without a final dot; control characters of the document are escaped
 * @param location where the document says it
 * @param operation the operation that holds the place, as {@code invoices.get (line 96)}; null outside operations
 */
public record Diagnostic(
        Severity severity,
        String id,
        String message,
        Location location,
        @Nullable String operation) {

    /**
     * Returns the diagnostic as printed, without a final line break; what a terminal or a log would obey is escaped,
     * wherever the document has it:
     *
     * <pre>
     * openapi.yaml:412:17: error: type "objekt" is not one of … [unknown-type]
     *     at #/components/schemas/Invoice/properties/client
     *     in operation invoices.get (line 96)
     * </pre>
     */
    public String format() {
        StringBuilder text = new StringBuilder(Quoted.whole(location.place()))
                .append(": ")
                .append(severity.word())
                .append(": ")
                .append(Quoted.whole(message))
                .append(" [")
                .append(id)
                .append("]\n    at ")
                .append(Quoted.whole(location.pointer()));
        if (operation != null) {
            text.append("\n    in operation ").append(Quoted.whole(operation));
        }
        return text.toString();
    }

    /** What it says and where tells it from most others. */
    @Override
    public int hashCode() {
        return 31 * message.hashCode() + location.pointer().hashCode();
    }

    /** Returns this diagnostic as an error, for callers that are strict. */
    public Diagnostic asError() {
        return severity == Severity.ERROR ? this : new Diagnostic(Severity.ERROR, id, message, location, operation);
    }
}
