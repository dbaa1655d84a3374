package dev.chirograph.conformance.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every check, and the judgement that they give together. */
public final class Checks {
    /** Id of findings about the document, where its examples and its schemas contradict each other. */
    public static final String CONTRACT = "contract";

    /** Id of findings about a target that does not answer. */
    public static final String TRANSPORT = "transport";

    /** Id of findings about requests that others made. */
    public static final String REQUEST = "request";

    /** Id of the finding that the answers to one request differ. */
    public static final String FLAKY = "flaky";

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");
    private static final List<Check> ALL = List.of(
            new StatusCheck(),
            new AuthCheck(),
            new BoundaryCheck(),
            new ContentTypeCheck(),
            new HeaderCheck(),
            new WellFormedCheck(),
            new SchemaCheck(),
            new LoosenessCheck(),
            new UndocumentedFieldCheck(),
            new ExampleShapeCheck());

    /** Of one check and severity in one answer. */
    private static final int MOST_FINDINGS = 200;

    private Checks() {}

    /** Returns every check in the order in which findings are shown. */
    public static List<Check> all() {
        return ALL;
    }

    /** Returns the rule of everything that may be found, by its id: the checks of answers, and what is beyond them. */
    public static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        ALL.forEach(check -> rules.put(check.id(), check.rule()));
        rules.put(CONTRACT, "The document agrees with itself: what it shows as an example fits its own schemas.");
        rules.put(TRANSPORT, "The target answers in time, completely, and in HTTP.");
        rules.put(FLAKY, "The same request is answered alike each time.");
        rules.put(REQUEST, "A recorded request calls an operation of the contract as the contract describes it.");
        return rules;
    }

    /** Returns a pointer with a star in place of each index, so that it speaks of every item of a list. */
    public static String withoutIndexes(String pointer) {
        return INDEX.matcher(pointer).replaceAll("/*");
    }

    /** Returns what all checks find; the same finding in many items of a list is one that counts its places. */
    public static List<Finding> judge(Observation observation) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Check check : ALL) {
            for (Finding finding : check.judge(observation)) {
                String place = withoutIndexes(finding.pointer());
                String key =
                        finding.check() + " " + place + " " + finding.contract().pointer();
                groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(finding);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Finding> group : groups.values()) {
            Finding first = group.get(0);
            long places = group.stream().map(Finding::pointer).distinct().count();
            findings.add(places == 1 ? first : first.withMessage(first.message() + " (in " + places + " places)"));
        }
        return withoutTheMany(findings);
    }

    /** An answer may differ in a million places, which no report can hold and nobody reads. */
    private static List<Finding> withoutTheMany(List<Finding> findings) {
        Map<String, Long> numbers =
                findings.stream().collect(Collectors.groupingBy(Checks::kind, Collectors.counting()));
        Map<String, Long> seen = new HashMap<>();
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : findings) {
            long place = seen.merge(kind(finding), 1L, Long::sum);
            long more = numbers.getOrDefault(kind(finding), 0L) - MOST_FINDINGS;
            if (place < MOST_FINDINGS || (place == MOST_FINDINGS && more <= 0)) {
                shown.add(finding);
            } else if (place == MOST_FINDINGS) {
                shown.add(finding.withMessage(finding.message() + " (and " + more + " more of this check)"));
            }
        }
        return shown;
    }

    private static String kind(Finding finding) {
        return finding.check() + " " + finding.severity();
    }

    /** Returns the verdict that findings lead to. */
    public static Verdict verdict(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Verdict.PASS;
        }
        boolean breaking = findings.stream().anyMatch(finding -> finding.severity() == Severity.BREAKING);
        return breaking ? Verdict.BROKEN : Verdict.DRIFT;
    }
}
