package dev.chirograph.spec.model;

/** Where a parameter or key travels. */
public enum ParameterLocation {
    PATH,
    QUERY,
    HEADER,
    COOKIE;

    /** Returns the word of the document: {@code path}, {@code query}, {@code header} or {@code cookie}. */
    public String word() {
        return switch (this) {
            case PATH -> "path";
            case QUERY -> "query";
            case HEADER -> "header";
            case COOKIE -> "cookie";
        };
    }
}
