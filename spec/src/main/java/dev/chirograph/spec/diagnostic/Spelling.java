package dev.chirograph.spec.diagnostic;

/** Closeness of words, which tells a slip from another word. */
public final class Spelling {
    private static final int MOST_SLIPS = 2;

    private Spelling() {}

    /** Returns whether one word becomes the other by at most two insertions, removals or replacements. */
    public static boolean close(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MOST_SLIPS) {
            return false;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()] <= MOST_SLIPS;
    }
}
