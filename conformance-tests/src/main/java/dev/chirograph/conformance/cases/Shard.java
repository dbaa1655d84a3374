package dev.chirograph.conformance.cases;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A part of the cases of a run, chosen by their ids alone, so that a case stays in its shard whatever else changes. The
 * shards of one count have no case in common, and all cases together.
 *
 * @param number from 1
 * @param count how many shards there are
 */
public record Shard(int number, int count) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when there is no such shard
     */
    public Shard {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("a shard has a number from 1 to the count of shards");
        }
    }

    /** Reads {@code 2/4}; empty when it is something else. */
    public static Optional<Shard> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        int count = Integer.parseInt(matcher.group(2));
        return number > count ? Optional.empty() : Optional.of(new Shard(number, count));
    }

    /** Returns whether a case belongs to this shard. */
    public boolean holds(String caseId) {
        CRC32 sum = new CRC32();
        sum.update(caseId.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % count == number - 1;
    }

    /** Returns the notation of the command line: {@code 2/4}. */
    public String text() {
        return number + "/" + count;
    }
}
