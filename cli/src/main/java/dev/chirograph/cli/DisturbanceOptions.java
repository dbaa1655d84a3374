package dev.chirograph.cli;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.mock.Fault;
import dev.chirograph.conformance.mock.FaultRule;
import dev.chirograph.conformance.mock.Latency;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.spec.model.Operation;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of {@code mock} that make answers late or wrong. */
final class DisturbanceOptions {

    @Option(
            names = "--latency",
            paramLabel = "MS",
            description = "How long each answer is held back: 200, or 100..300ms for a time between the two.",
            defaultValue = "0")
    private String latency = "0";

    @Option(
            names = "--fault",
            paramLabel = "OPERATIONS=FAULT[@SHARE]",
            description =
                    "A fault of some answers: invoices.get=503, 'tickets.*=truncated@0.1'. A fault is a status, or "
                            + "empty, truncated, html, notice, bom, no-content-type or not-utf-8; may be repeated.")
    private List<String> faults = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same number gives the same delays and faults (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    /**
     * Adds what the options say.
     *
     * @param contracts of which each fault must concern some operation
     * @throws UsageException when one of them makes no sense
     */
    MockOptions apply(MockOptions options, List<NamedContract> contracts) {
        Latency held = Latency.parse(latency)
                .orElseThrow(
                        () -> new UsageException("--latency is a number of milliseconds up to 60000, or two of them "
                                + "as in 100..300ms, not '" + DiagnosticPrinter.printable(latency) + "'."));
        List<FaultRule> rules = faults.stream()
                .map(text -> FaultRule.parse(text)
                        .orElseThrow(() -> new UsageException("--fault is OPERATIONS=FAULT or OPERATIONS=FAULT@SHARE, "
                                + "where FAULT is a status from 200 to 599 or one of "
                                + String.join(", ", Fault.words()) + ", and SHARE is above 0 and at most 1; not '"
                                + DiagnosticPrinter.printable(text) + "'.")))
                .toList();
        rules.forEach(rule -> concernsSomething(rule, contracts));
        return options.withLatency(held).withFaults(rules).withSeed(seed);
    }

    /** A pattern that was mistyped must not look like a provider without faults. */
    private static void concernsSomething(FaultRule rule, List<NamedContract> contracts) {
        List<String> operations = contracts.stream()
                .flatMap(contract -> contract.contract().operations().stream())
                .map(Operation::id)
                .toList();
        if (operations.stream().noneMatch(rule::concerns)) {
            throw new UsageException("No operation fits --fault '" + DiagnosticPrinter.printable(rule.operations())
                    + "'." + Suggestions.question(rule.operations(), operations));
        }
    }
}
