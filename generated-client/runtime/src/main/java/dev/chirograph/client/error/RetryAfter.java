package dev.chirograph.client.error;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date. */
public final class RetryAfter {
    private RetryAfter() {}

    /**
     * Returns how long to wait; empty when the header is missing or unreadable. Never negative.
     *
     * @param now what a date is counted from
     */
    public static Optional<Duration> of(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(text -> parse(text, now));
    }

    private static Optional<Duration> parse(String text, Instant now) {
        // Nine digits are thirty years: longer ones are no honest wish and would overflow.
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
            Duration wait = Duration.between(now, date);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
