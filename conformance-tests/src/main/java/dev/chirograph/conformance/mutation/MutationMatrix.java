package dev.chirograph.conformance.mutation;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.ConformanceSession;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Applies mutations to the answers of many operations and records what the suite found. Not thread-safe. */
final class MutationMatrix {
    private final Map<Mutation, Row> rows = new LinkedHashMap<>();
    private final Set<String> operations = new LinkedHashSet<>();

    /**
     * What became of one mutation.
     *
     * @param applied ids of the cases whose answer could be changed so
     * @param missed of those where no expected check found it, or, for a variation, where anything was found
     * @param found checks that found it
     */
    record Row(Mutation mutation, Set<String> applied, List<String> missed, Set<String> found) {}

    /**
     * A contract whose provider is changed.
     *
     * @param kinds of the cases that are changed
     * @param most how many of its operations are changed
     */
    record Subject(NamedContract contract, Set<CaseKind> kinds, int most) {}

    MutationMatrix(List<Mutation> mutations) {
        mutations.forEach(mutation ->
                rows.put(mutation, new Row(mutation, new LinkedHashSet<>(), new ArrayList<>(), new TreeSet<>())));
    }

    /** Applies the mutations to those operations of a contract whose documented answers have the most to lose. */
    void run(Subject subject, Predicate<MediaType> form) {
        NamedContract contract = subject.contract();
        ConformanceOptions options = ConformanceOptions.builder().build();
        try (ConformanceSession session =
                ConformanceRun.of(List.of(contract), options).open()) {
            List<ConformanceCase> cases = session.cases().stream()
                    .filter(found -> subject.kinds().contains(found.kind()) && suitable(found, form))
                    .sorted(Comparator.comparingInt(MutationMatrix::size).reversed())
                    .toList();
            Set<String> taken = new LinkedHashSet<>();
            for (ConformanceCase replayed : cases) {
                if (taken.size() < subject.most()
                        && taken.add(replayed.operation().id())) {
                    operations.add(contract.name() + "/" + replayed.operation().id());
                    rows.values().forEach(row -> apply(session, replayed, row));
                }
            }
        }
    }

    private static boolean suitable(ConformanceCase replayed, Predicate<MediaType> form) {
        MediaType mediaType = replayed.expected().mediaType();
        // Tokens that are issued anew each time would hide what a mutation did to them.
        boolean issuing = replayed.operation().id().startsWith("auth.");
        return replayed.notTestable() == null && !issuing && mediaType != null && form.test(mediaType);
    }

    private static int size(ConformanceCase replayed) {
        MediaType mediaType = Objects.requireNonNull(replayed.expected().mediaType());
        Example answer = replayed.expected().answer();
        if (answer == null || answer.value() == null) {
            return 0;
        }
        return mediaType.xml()
                ? answer.value().asText().length()
                : Place.of(answer.value(), view(replayed, mediaType)).size();
    }

    private static SchemaView view(ConformanceCase replayed, MediaType mediaType) {
        return SchemaView.of(replayed.subject().contract(), mediaType.schema());
    }

    private static void apply(ConformanceSession session, ConformanceCase replayed, Row row) {
        MockProvider mock = Objects.requireNonNull(session.mock());
        MediaType mediaType = Objects.requireNonNull(replayed.expected().mediaType());
        SchemaView view = view(replayed, mediaType);
        AtomicBoolean applied = new AtomicBoolean();
        mock.mutate(replayed.operation().id(), answer -> {
            Optional<WireAnswer> changed = Answered.of(answer, mediaType.xml(), view)
                    .flatMap(answered -> row.mutation().change().apply(answered));
            applied.set(changed.isPresent());
            return changed.orElse(answer);
        });
        CaseReport report = session.run(replayed);
        mock.restore();
        if (applied.get()) {
            note(row, replayed, report);
        }
    }

    private static void note(Row row, ConformanceCase replayed, CaseReport report) {
        row.applied().add(replayed.id());
        report.findings().forEach(finding -> row.found().add(finding.check()));
        if (!right(row.mutation(), replayed, report)) {
            String findings = report.findings().stream()
                    .map(finding -> finding.message() + " [" + finding.check() + "]")
                    .collect(Collectors.joining("; "));
            row.missed()
                    .add(replayed.id() + " " + report.verdict().word() + (findings.isEmpty() ? "" : ": " + findings));
        }
    }

    /** Where no document shows the answer, it is the schema alone that can tell, whatever check looks at the example. */
    private static boolean right(Mutation mutation, ConformanceCase replayed, CaseReport report) {
        if (mutation.checks().isEmpty()) {
            return report.verdict() == Verdict.PASS;
        }
        return report.findings().stream()
                .anyMatch(finding -> replayed.kind() == CaseKind.GENERATED
                        || mutation.checks().contains(finding.check()));
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    Set<String> operations() {
        return operations;
    }
}
