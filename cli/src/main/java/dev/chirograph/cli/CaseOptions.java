package dev.chirograph.cli;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.cases.Shard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code conform} that choose cases. */
final class CaseOptions {

    @Option(
            names = "--only",
            paramLabel = "GLOB",
            description = "Only cases whose operationId or id fits, * standing for any text; may be repeated.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--cases",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Kinds of cases: documented, error, generated, authentication, boundary, scenario (default: all but "
                            + "boundary, which are made from the limits of the schemas).")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--shard",
            paramLabel = "N/M",
            description =
                    "Only the Nth of M parts of the cases, chosen by their ids; chirograph conform merge joins the "
                            + "reports.")
    private @Nullable String shard;

    /**
     * Tells a builder what is chosen.
     *
     * @throws UsageException when a kind is unknown
     */
    void apply(ConformanceOptions.Builder builder) {
        Set<CaseKind> wanted = wanted();
        if (!wanted.isEmpty()) {
            builder.kinds(wanted);
        }
        String part = shard;
        if (part != null) {
            builder.shard(Shard.of(part)
                    .orElseThrow(() -> new UsageException("--shard is a part of a count such as 2/4, not '"
                            + DiagnosticPrinter.printable(part) + "'.")));
        }
        only.forEach(builder::only);
    }

    /**
     * Sees to it that each pattern chooses some case.
     *
     * @throws UsageException when one does not
     */
    void check(List<NamedContract> contracts) {
        only.forEach(pattern -> choosesSomething(contracts, wanted(), pattern));
    }

    private Set<CaseKind> wanted() {
        Set<CaseKind> wanted = EnumSet.noneOf(CaseKind.class);
        kinds.forEach(word -> wanted.add(kind(word)));
        return wanted;
    }

    private static CaseKind kind(String word) {
        List<String> words = CaseKind.sendable().stream().map(CaseKind::word).toList();
        return CaseKind.of(word).orElseThrow(() -> Suggestions.unknown("--cases", word, words));
    }

    /** A pattern that was mistyped must not look like a run in which everything passed. */
    private static void choosesSomething(List<NamedContract> contracts, Set<CaseKind> wanted, String pattern) {
        ConformanceOptions.Builder alone = ConformanceOptions.builder().only(pattern);
        if (!wanted.isEmpty()) {
            alone.kinds(wanted);
        }
        if (ConformanceRun.of(contracts, alone.build()).cases().isEmpty()) {
            List<String> operations = contracts.stream()
                    .flatMap(contract -> contract.contract().operations().stream())
                    .map(operation -> operation.id())
                    .toList();
            throw new UsageException("No case fits --only '" + DiagnosticPrinter.printable(pattern) + "'."
                    + Suggestions.question(pattern, operations));
        }
    }
}
