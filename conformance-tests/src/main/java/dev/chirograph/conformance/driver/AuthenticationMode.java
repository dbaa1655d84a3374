package dev.chirograph.conformance.driver;

import java.util.Locale;
import java.util.Optional;

/** The one way of proving identity that the user wants, where a contract offers several. */
public enum AuthenticationMode {
    /** HTTP Basic with user name and password. */
    BASIC,
    /** Bearer with a token that the user gave. */
    BEARER,
    /** A key in header, query or cookie. */
    API_KEY,
    /** Bearer with a token that the contract's login operation issues. */
    LOGIN;

    /** Returns the word of the command line: {@code basic}, {@code bearer}, {@code api-key} or {@code login}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the mode of a word. */
    public static Optional<AuthenticationMode> of(String word) {
        for (AuthenticationMode mode : values()) {
            if (mode.word().equals(word)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
