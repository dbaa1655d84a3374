package dev.chirograph.conformance.report;

import dev.chirograph.conformance.cases.ValueOrigin;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.conformance.ledger.LedgerEntry;
import dev.chirograph.spec.model.Provenance;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@link JsonReport} writes, read back: one method for each kind of value. */
final class ReportNodes {
    private ReportNodes() {}

    static ConformanceReport report(ReportNode node) {
        if (node.number("format") != JsonReport.FORMAT) {
            throw new ReportNode.Mistake("/format", "a report of the form " + JsonReport.FORMAT + " is expected");
        }
        List<CaseReport> cases = node.list("cases", ReportNodes::entry);
        return new ConformanceReport(
                run(node.member("run")),
                Summary.of(cases),
                node.list("contracts", contract -> contract(contract, cases)),
                cases,
                node.list("ledger", ReportNode::text),
                node.has("ledgerUses") ? node.list("ledgerUses", ReportNodes::use) : List.of(),
                null);
    }

    private static RunInformation run(ReportNode node) {
        return new RunInformation(
                node.flag("mock"),
                node.list("allowed", ReportNode::text),
                node.list("only", ReportNode::text),
                node.word("started", ReportNodes::instant),
                Duration.ofMillis(node.number("milliseconds")),
                node.has("workers") ? node.number("workers") : 1,
                node.optional("shard"),
                node.has("traffic") ? traffic(node.member("traffic")) : null);
    }

    private static RunInformation.Traffic traffic(ReportNode node) {
        return new RunInformation.Traffic(node.text("file"), node.number("entries"), node.number("judged"));
    }

    private static ContractReport contract(ReportNode node, List<CaseReport> cases) {
        String name = node.text("name");
        ReportNode coverage = node.member("coverage");
        return new ContractReport(
                name,
                node.text("title"),
                node.text("source"),
                node.text("target"),
                Summary.of(cases.stream()
                        .filter(entry -> entry.contract().equals(name))
                        .toList()),
                new Coverage(
                        share(coverage.member("operations")),
                        share(coverage.member("statuses")),
                        share(coverage.member("parameters")),
                        share(coverage.member("examples")),
                        coverage.number("undocumented")));
    }

    private static Coverage.Share share(ReportNode node) {
        Set<String> seen = node.has("seen") ? new TreeSet<>(node.list("seen", ReportNode::text)) : Set.of();
        return new Coverage.Share(node.number("part"), node.number("whole"), seen);
    }

    static CaseReport entry(ReportNode node) {
        List<Finding> findings = node.list("findings", ReportNodes::finding);
        int known = (int) node.list("findings", finding -> finding.flag("known")).stream()
                .filter(flag -> flag)
                .count();
        return new CaseReport(
                node.text("id"),
                node.text("contract"),
                node.text("operation"),
                node.text("kind"),
                node.word("verdict", Verdict::of),
                node.optional("reason"),
                findings,
                known,
                node.location("place"),
                node.has("provenance") ? provenance(node.member("provenance")) : null,
                node.optional("curl"),
                node.has("status") ? Integer.valueOf(node.number("status")) : null,
                node.optional("documented"),
                node.optional("answer"),
                Duration.ofMillis(node.number("milliseconds")),
                node.has("values") ? node.list("values", ReportNodes::value) : List.of(),
                node.has("position") ? node.number("position") : 0);
    }

    private static ValueOrigin value(ReportNode node) {
        return new ValueOrigin(
                node.text("parameter"),
                node.word(
                        "source",
                        word -> Arrays.stream(ValueOrigin.Source.values())
                                .filter(source -> source.word().equals(word))
                                .findFirst()),
                node.text("detail"));
    }

    private static Finding finding(ReportNode node) {
        @Nullable Provenance source = node.has("provenance") ? provenance(node.member("provenance")) : null;
        return new Finding(
                node.text("check"),
                node.word("severity", ReportNodes::severity),
                node.text("pointer"),
                node.text("message"),
                node.location("contract"),
                node.optional("expected"),
                node.optional("actual"),
                source);
    }

    private static Provenance provenance(ReportNode node) {
        return new Provenance(
                node.optional("document"),
                node.optional("section"),
                node.word("basis", Provenance.Basis::of),
                List.of(),
                null,
                null);
    }

    private static Ledger.Use use(ReportNode node) {
        LedgerEntry entry = new LedgerEntry(
                node.text("case"),
                node.text("check"),
                node.text("pointer"),
                node.text("wrong"),
                node.text("reason"),
                node.optional("owner"),
                node.optional("environment"),
                node.word("expires", ReportNodes::day),
                node.location("place"));
        return new Ledger.Use(entry, node.flag("replayed"), node.flag("met"));
    }

    private static Optional<Severity> severity(String word) {
        return switch (word) {
            case "breaking" -> Optional.of(Severity.BREAKING);
            case "compatible" -> Optional.of(Severity.COMPATIBLE);
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
