package dev.chirograph.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who mistyped a word. */
final class Suggestions {

    private Suggestions() {}

    /**
     * Returns the candidate nearest to a word, when one is near enough to be a slip of the fingers: at most a third of
     * the word's letters differ, or the word is the beginning of the candidate.
     */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int tolerated = Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .map(candidate -> new Candidate(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= tolerated || startsWith(candidate.word, wanted))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** Returns {@code " Did you mean 'conform'?"}, or the empty string when nothing is near. */
    static String question(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .map(candidate -> " Did you mean '" + candidate + "'?")
                .orElse("");
    }

    /** Returns the complaint about a word that is none of those that an option takes. */
    static UsageException unknown(String option, String word, Collection<String> words) {
        return new UsageException(option + " is one of " + String.join(", ", words) + ", not '"
                + DiagnosticPrinter.printable(word) + "'." + question(word, words));
    }

    private static boolean startsWith(String candidate, String wanted) {
        return wanted.length() >= 3 && candidate.toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    /** Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
    private static int distance(String first, String second) {
        int[][] cost = new int[first.length() + 1][second.length() + 1];
        for (int i = 0; i <= first.length(); i++) {
            for (int j = 0; j <= second.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (swapped(first, i, second, j)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[first.length()][second.length()];
    }

    private static boolean swapped(String first, int i, String second, int j) {
        return i > 1
                && j > 1
                && first.charAt(i - 1) == second.charAt(j - 2)
                && first.charAt(i - 2) == second.charAt(j - 1);
    }

    private record Candidate(String word, int distance) {}
}
