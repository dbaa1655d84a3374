package dev.chirograph.spec.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person reads first of many diagnostics: every error, and of each kind of warning the first ones. A document may
 * repeat one doubt thousands of times, below which the others would go unseen.
 *
 * @param shown in their order
 * @param more how many warnings of an id are left out; empty when all are shown
 */
public record DiagnosticExcerpt(List<Diagnostic> shown, SortedMap<String, Integer> more) {
    /** How many warnings of one id are shown. */
    public static final int WARNINGS_OF_ONE_ID = 10;

    /** Makes an excerpt. */
    public DiagnosticExcerpt {
        shown = List.copyOf(shown);
        more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
    }

    /** Returns the excerpt of diagnostics; one more warning than may be shown is shown, too, since a line tells of it. */
    public static DiagnosticExcerpt of(Collection<Diagnostic> diagnostics) {
        Map<String, Integer> numbers = new HashMap<>();
        diagnostics.forEach(diagnostic -> numbers.merge(diagnostic.id(), isWarning(diagnostic) ? 1 : 0, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        List<Diagnostic> shown = new ArrayList<>();
        SortedMap<String, Integer> more = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            boolean few = numbers.getOrDefault(diagnostic.id(), 0) <= WARNINGS_OF_ONE_ID + 1;
            if (!isWarning(diagnostic) || few || seen.merge(diagnostic.id(), 1, Integer::sum) <= WARNINGS_OF_ONE_ID) {
                shown.add(diagnostic);
            } else {
                more.merge(diagnostic.id(), 1, Integer::sum);
            }
        }
        return new DiagnosticExcerpt(shown, more);
    }

    /** Returns the excerpt that leaves out nothing. */
    public static DiagnosticExcerpt whole(Collection<Diagnostic> diagnostics) {
        return new DiagnosticExcerpt(List.copyOf(diagnostics), Collections.emptySortedMap());
    }

    /**
     * Returns a line for each kind of warning of which some are left out.
     *
     * @param remedy what shows them, such as {@code --all-warnings}
     */
    public List<String> remarks(String remedy) {
        return more.entrySet().stream()
                .map(kind -> "warning: " + kind.getValue() + " more like this [" + kind.getKey() + "]; " + remedy
                        + " shows them")
                .toList();
    }

    private static boolean isWarning(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING;
    }
}
