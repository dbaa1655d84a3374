package dev.chirograph.spec.model;

import java.util.Arrays;
import java.util.Optional;

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

    /** Returns the location of a word; empty when no location has it. */
    public static Optional<ParameterLocation> of(String word) {
        return Arrays.stream(values())
                .filter(location -> location.word().equals(word))
                .findFirst();
    }
}
