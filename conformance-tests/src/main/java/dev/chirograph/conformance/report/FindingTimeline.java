package dev.chirograph.conformance.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * In which runs one field differed in one way.
 *
 * @param caseId id of the case, which begins with the contract's name
 * @param check id of the check
 * @param field JSON Pointer (RFC 6901) of the finding, {@code *} in place of each index of a list
 * @param firstSeen when the first run began that found it; runs that were removed from the history count
 * @param lastSeen when the latest run began that found it
 * @param state how it stands in the latest run
 * @param runs how it stood in each run that is kept, oldest first
 */
public record FindingTimeline(
        String caseId,
        String check,
        String field,
        Instant firstSeen,
        Instant lastSeen,
        State state,
        List<Presence> runs) {
    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    /** How a difference stands in the latest run. */
    public enum State {
        /** No earlier run found it. */
        NEW("new"),
        /** The run before that sent the case found it too. */
        PERSISTING("persisting"),
        /** It had been gone. */
        RETURNED("returned"),
        /** An earlier run found it, the latest does not. */
        GONE("gone"),
        /** An earlier run found it; the latest did not send the case. */
        UNTESTED("untested");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** Returns the word that reports show. */
        public String word() {
            return word;
        }
    }

    /** How a difference stood in one run. */
    public enum Presence {
        /** It was found. */
        FOUND('x', "found"),
        /** The case was sent, and it was not found. */
        ABSENT('.', "absent"),
        /** The case was not sent to this target. */
        UNTESTED('-', "untested");

        private final char sign;
        private final String word;

        Presence(char sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        /** Returns the character of the compact notation. */
        public char sign() {
            return sign;
        }

        /** Returns the word that reports show. */
        public String word() {
            return word;
        }
    }

    /** Copies the list. */
    public FindingTimeline {
        runs = List.copyOf(runs);
    }

    /** Returns the field of a finding: lists have one entry today and three tomorrow, and the difference is the same. */
    public static String field(String pointer) {
        return INDEX.matcher(pointer).replaceAll("/*");
    }

    /** Returns in how many of the kept runs it was found. */
    public long found() {
        return runs.stream().filter(presence -> presence == Presence.FOUND).count();
    }

    /** Returns in how many of the kept runs the case was sent. */
    public long tested() {
        return runs.stream().filter(presence -> presence != Presence.UNTESTED).count();
    }

    /** Returns the runs, oldest first, in one character each: {@code x} found, {@code .} absent, {@code -} untested. */
    public String signs() {
        StringBuilder signs = new StringBuilder();
        runs.forEach(presence -> signs.append(presence.sign()));
        return signs.toString();
    }

    /** Returns one line without a final dot: {@code first seen 2026-11-20T10:00:00Z, in 3 of 4 runs}. */
    public String words() {
        return switch (state) {
            case NEW -> "new in this run";
            case PERSISTING -> "first seen " + time(firstSeen) + ", in " + found() + " of " + tested() + " runs";
            case RETURNED ->
                "returned; first seen " + time(firstSeen) + ", in " + found() + " of " + tested() + " runs";
            case GONE, UNTESTED ->
                state.word() + "; first seen " + time(firstSeen) + ", last seen " + time(lastSeen) + ", in " + found()
                        + " of " + tested() + " runs";
        };
    }

    /** Returns a time as reports show it, to the second. */
    static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
