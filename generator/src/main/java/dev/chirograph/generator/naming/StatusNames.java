package dev.chirograph.generator.naming;

/** What the statuses of HTTP are called (RFC 9110, 15). */
final class StatusNames {
    private StatusNames() {}

    /** Returns the variant of a result for a status of the document. */
    static String variant(String status) {
        return switch (status) {
            case "200" -> "Ok";
            case "201" -> "Created";
            case "202" -> "Accepted";
            case "203" -> "NonAuthoritative";
            case "204" -> "NoContent";
            case "205" -> "ResetContent";
            case "206" -> "PartialContent";
            case "207" -> "MultiStatus";
            case "2XX", "2xx" -> "Success";
            case "default" -> "Otherwise";
            default -> "Status" + Identifiers.type(status);
        };
    }
}
