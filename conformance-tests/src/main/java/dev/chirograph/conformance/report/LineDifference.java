package dev.chirograph.conformance.report;

import java.util.ArrayList;
import java.util.List;

/** Compares two texts line by line. */
final class LineDifference {
    private static final int MOST_LINES = 600;

    private LineDifference() {}

    /** What became of a line. */
    enum Kind {
        SAME,
        GONE,
        CAME
    }

    /**
     * One line.
     *
     * @param text without its line break
     */
    record Line(Kind kind, String text) {}

    /** Returns the lines of both texts in one order, by their longest common subsequence; the first 600 of each. */
    static List<Line> of(String before, String after) {
        List<String> left = lines(before);
        List<String> right = lines(after);
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int row = left.size() - 1; row >= 0; row--) {
            for (int column = right.size() - 1; column >= 0; column--) {
                common[row][column] = left.get(row).equals(right.get(column))
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int row = 0;
        int column = 0;
        while (row < left.size() || column < right.size()) {
            boolean both = row < left.size() && column < right.size();
            if (both && left.get(row).equals(right.get(column))) {
                lines.add(new Line(Kind.SAME, left.get(row)));
                row++;
                column++;
            } else if (column >= right.size() || (both && common[row + 1][column] >= common[row][column + 1])) {
                lines.add(new Line(Kind.GONE, left.get(row)));
                row++;
            } else {
                lines.add(new Line(Kind.CAME, right.get(column)));
                column++;
            }
        }
        return lines;
    }

    private static List<String> lines(String text) {
        return text.lines().limit(MOST_LINES).toList();
    }
}
