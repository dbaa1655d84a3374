package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.wire.WireAnswer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long to wait when a target asks for it: by 429, or by 503 with {@code Retry-After} (RFC 9110, 10.2.3; RFC 6585, 4).
 *
 * @param longest the longest time that a run waits for one answer
 * @param clock tells how far away a date in {@code Retry-After} is
 */
public record Patience(Duration longest, Clock clock) {
    private static final Duration USUAL = Duration.ofSeconds(1);

    /**
     * Returns the time that an answer asks for; empty when it asks for none.
     *
     * @param repetition how often the request was repeated, which doubles the wait where the answer names none
     */
    Optional<Duration> asked(WireAnswer answer, int repetition) {
        boolean limited = answer.status() == 429;
        if (!limited && answer.status() != 503) {
            return Optional.empty();
        }
        Optional<Duration> named = named(answer);
        return named.isEmpty() && limited ? Optional.of(USUAL.multipliedBy(1L << repetition)) : named;
    }

    /** Returns the time that the field {@code Retry-After} of an answer names, whatever its status; empty without one. */
    public Optional<Duration> named(WireAnswer answer) {
        return answer.headers().first("Retry-After").flatMap(this::read);
    }

    private Optional<Duration> read(String field) {
        String text = field.strip();
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), date);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
