package dev.chirograph.conformance.cases;

import org.jspecify.annotations.Nullable;

/**
 * Which credentials a case is sent with.
 *
 * @param kind proper ones, or which improper ones
 * @param scheme name of the only security scheme to use, or null for the first that the given credentials can serve
 */
public record CaseCredentials(Kind kind, @Nullable String scheme) {
    /** Proper credentials of any scheme. */
    public static final CaseCredentials PROPER = new CaseCredentials(Kind.PROPER, null);

    /** Those that the request itself holds, such as the token of an earlier step. */
    public static final CaseCredentials GIVEN = new CaseCredentials(Kind.GIVEN, null);

    /** How good the credentials are. */
    public enum Kind {
        /** Those that the user gave. */
        PROPER,
        /** Those that the request itself holds. */
        GIVEN,
        /** None at all. */
        NONE,
        /** In the right place, but not of the right form. */
        MALFORMED,
        /** Of the right form, but of nobody. */
        WRONG
    }
}
