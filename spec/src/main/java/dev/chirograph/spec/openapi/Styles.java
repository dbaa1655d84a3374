package dev.chirograph.spec.openapi;

import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.ParameterStyle;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The styles of parameters and where each may be used (OpenAPI 3.1, 4.8.12.3). */
final class Styles {
    private Styles() {}

    /** Returns the style that a word means, or null. */
    static @Nullable ParameterStyle named(String word) {
        return Arrays.stream(ParameterStyle.values())
                .filter(style -> style.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Returns the complaint about a word that means no style. */
    static String unknown(String word) {
        return "style " + Quoted.of(word) + " is not one of "
                + Arrays.stream(ParameterStyle.values())
                        .map(ParameterStyle::word)
                        .collect(Collectors.joining(", "));
    }

    /** Returns the style of a location when the document is silent. */
    static ParameterStyle usual(ParameterLocation in) {
        return switch (in) {
            case PATH, HEADER -> ParameterStyle.SIMPLE;
            case QUERY, COOKIE -> ParameterStyle.FORM;
        };
    }

    /** Returns whether a style may be used at a location. */
    static boolean fits(ParameterStyle style, ParameterLocation in) {
        return switch (in) {
            case PATH ->
                Set.of(ParameterStyle.SIMPLE, ParameterStyle.LABEL, ParameterStyle.MATRIX)
                        .contains(style);
            case HEADER -> style == ParameterStyle.SIMPLE;
            case COOKIE -> style == ParameterStyle.FORM;
            case QUERY ->
                Set.of(
                                ParameterStyle.FORM,
                                ParameterStyle.SPACE_DELIMITED,
                                ParameterStyle.PIPE_DELIMITED,
                                ParameterStyle.DEEP_OBJECT)
                        .contains(style);
        };
    }
}
