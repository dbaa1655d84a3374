package dev.chirograph.conformance.mutation;

import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceSession;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/** Applies every mutation to the answers of many operations and records what the suite found. */
final class MutationMatrix {
    /**
     * What became of one mutation.
     *
     * @param applied ids of the cases whose answer could be changed so
     * @param missed of those where no expected check found it, or, for a variation, where anything was found
     * @param found checks that found it
     */
    record Row(Mutation mutation, Set<String> applied, List<String> missed, Set<String> found) {}

    private final Map<Mutation, Row> rows = new LinkedHashMap<>();
    private final Set<String> operations = new LinkedHashSet<>();

    MutationMatrix(List<Mutation> mutations) {
        mutations.forEach(mutation ->
                rows.put(mutation, new Row(mutation, new LinkedHashSet<>(), new ArrayList<>(), new TreeSet<>())));
    }

    /** Applies the mutations to the operations of a contract whose documented answers have the most to lose. */
    void run(String contract, int most) {
        try (ConformanceSession session = Bundled.session(contract)) {
            List<ConformanceCase> cases = session.cases().stream()
                    .filter(MutationMatrix::suitable)
                    .sorted(Comparator.comparingInt(MutationMatrix::size).reversed())
                    .toList();
            Set<String> taken = new LinkedHashSet<>();
            for (ConformanceCase replayed : cases) {
                if (taken.size() < most && taken.add(replayed.operation().id())) {
                    operations.add(contract + "/" + replayed.operation().id());
                    rows.values().forEach(row -> apply(session, replayed, row));
                }
            }
        }
    }

    private static boolean suitable(ConformanceCase replayed) {
        MediaType mediaType = replayed.expected().mediaType();
        // Tokens that are issued anew each time would hide what a mutation did to them.
        boolean issuing = replayed.operation().id().startsWith("auth.");
        return replayed.kind() == CaseKind.DOCUMENTED && !issuing && mediaType != null && mediaType.json();
    }

    private static int size(ConformanceCase replayed) {
        MediaType mediaType = replayed.expected().mediaType();
        SchemaView view = SchemaView.of(replayed.subject().contract(), mediaType.schema());
        return Place.of(replayed.expected().answer().value(), view).size();
    }

    private static void apply(ConformanceSession session, ConformanceCase replayed, Row row) {
        MockProvider mock = session.mock();
        SchemaView view = SchemaView.of(
                replayed.subject().contract(), replayed.expected().mediaType().schema());
        AtomicBoolean applied = new AtomicBoolean();
        mock.mutate(replayed.operation().id(), answer -> {
            Optional<WireAnswer> changed = row.mutation().change().apply(Answered.of(answer, view));
            applied.set(changed.isPresent());
            return changed.orElse(answer);
        });
        CaseReport report = session.run(replayed);
        mock.restore();
        if (!applied.get()) {
            return;
        }
        row.applied().add(replayed.id());
        report.findings().forEach(finding -> row.found().add(finding.check()));
        boolean right = row.mutation().checks().isEmpty()
                ? report.verdict() == Verdict.PASS
                : report.findings().stream()
                        .anyMatch(finding -> row.mutation().checks().contains(finding.check()));
        if (!right) {
            row.missed().add(replayed.id() + " " + report.verdict().word() + " " + report.findings());
        }
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    Set<String> operations() {
        return operations;
    }

    /** Returns the table as Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("| mutation | operations | found | by |\n|---|---:|---:|---|\n");
        for (Row row : rows.values()) {
            int applied = row.applied().size();
            table.append("| ")
                    .append(row.mutation().name().replace("|", "\\|"))
                    .append(" | ")
                    .append(applied);
            table.append(" | ").append(applied - row.missed().size()).append(" | ");
            table.append(String.join(", ", row.found())).append(" |\n");
        }
        return table.toString();
    }
}
