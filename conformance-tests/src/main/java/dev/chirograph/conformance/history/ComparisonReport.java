package dev.chirograph.conformance.history;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.history.RunComparison.Change;
import dev.chirograph.conformance.history.RunComparison.Kind;
import dev.chirograph.conformance.report.MarkdownReport;
import dev.chirograph.conformance.report.Terminal;
import dev.chirograph.conformance.wire.Json;
import java.util.List;
import java.util.Locale;

/** Shows how two runs differ: as text, as JSON, or as Markdown for a comment on a change. */
public final class ComparisonReport {
    private ComparisonReport() {}

    /** Returns the comparison for a screen; control characters of a provider's texts are made visible. */
    public static String text(RunComparison comparison) {
        StringBuilder text = new StringBuilder();
        for (Change change : comparison.changes()) {
            text.append(change.kind().word()).append(' ').append(change.worse() ? "(worse) " : "");
            text.append(Terminal.harmless(change.caseId() + ": " + sentence(change.finding())))
                    .append('\n');
            RecordedFinding before = change.before();
            if (change.kind() == Kind.CHANGED && before != null) {
                text.append("  before ")
                        .append(Terminal.harmless(sentence(before)))
                        .append('\n');
            }
        }
        for (RecordedCase entry : comparison.unsent()) {
            text.append("no longer sent ")
                    .append(Terminal.harmless(entry.id() + ": " + entry.verdict()))
                    .append('\n');
        }
        comparison
                .added()
                .forEach(id ->
                        text.append("case added ").append(Terminal.harmless(id)).append('\n'));
        comparison
                .removed()
                .forEach(id -> text.append("case removed ")
                        .append(Terminal.harmless(id))
                        .append('\n'));
        comparison.ledger().forEach(line -> text.append(Terminal.harmless(line)).append('\n'));
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return text.append(counts(comparison))
                .append("\n")
                .append(outcome(comparison))
                .append("\n")
                .toString();
    }

    private static String sentence(RecordedFinding finding) {
        String place = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
        return place + finding.message() + " [" + finding.check() + (finding.known() ? ", known" : "") + "]";
    }

    private static String counts(RunComparison comparison) {
        return String.format(
                Locale.ROOT,
                "%d new, %d gone, %d changed; %d cases added, %d removed, %d no longer sent",
                comparison.of(Kind.NEW).size(),
                comparison.of(Kind.GONE).size(),
                comparison.of(Kind.CHANGED).size(),
                comparison.added().size(),
                comparison.removed().size(),
                comparison.unsent().size());
    }

    private static String outcome(RunComparison comparison) {
        if (comparison.worse()) {
            return "The later run is worse.";
        }
        return comparison.same() ? "The runs say the same." : "The later run is not worse.";
    }

    /** Returns the comparison as a JSON document. */
    public static String json(RunComparison comparison) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", 1);
        root.putObject("before")
                .put("file", comparison.before().source())
                .put("started", comparison.before().started().toString());
        root.putObject("after")
                .put("file", comparison.after().source())
                .put("started", comparison.after().started().toString());
        root.put("worse", comparison.worse());
        root.put("same", comparison.same());
        ArrayNode changes = root.putArray("changes");
        for (Change change : comparison.changes()) {
            ObjectNode node = changes.addObject();
            node.put("kind", change.kind().word());
            node.put("case", change.caseId());
            node.put("worse", change.worse());
            if (change.before() != null) {
                node.set("before", finding(change.before()));
            }
            if (change.after() != null) {
                node.set("after", finding(change.after()));
            }
        }
        strings(root.putArray("casesAdded"), comparison.added());
        strings(root.putArray("casesRemoved"), comparison.removed());
        strings(
                root.putArray("casesNoLongerSent"),
                comparison.unsent().stream().map(RecordedCase::id).toList());
        strings(root.putArray("ledger"), comparison.ledger());
        return Json.pretty(root) + "\n";
    }

    private static ObjectNode finding(RecordedFinding finding) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("check", finding.check())
                .put("pointer", finding.pointer())
                .put("message", finding.message())
                .put("severity", finding.breaking() ? "breaking" : "compatible")
                .put("known", finding.known())
                .put("contract", finding.contract());
    }

    private static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    /** Returns the comparison as Markdown. */
    public static String markdown(RunComparison comparison) {
        StringBuilder text = new StringBuilder("### ")
                .append(outcome(comparison).replace(".", ""))
                .append("\n\n");
        text.append(counts(comparison)).append(".\n");
        if (!comparison.changes().isEmpty()) {
            text.append("\n| | case | check | finding |\n|---|---|---|---|\n");
        }
        for (Change change : comparison.changes()) {
            RecordedFinding finding = change.finding();
            String place = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
            text.append("| ").append(change.kind().word()).append(change.worse() ? " ❌" : "");
            text.append(" | ").append(MarkdownReport.code(change.caseId()));
            text.append(" | ").append(MarkdownReport.code(finding.check()));
            text.append(" | ")
                    .append(MarkdownReport.code(place + finding.message()))
                    .append(" |\n");
        }
        list(text, "Cases added", comparison.added());
        list(text, "Cases removed", comparison.removed());
        list(
                text,
                "No longer sent",
                comparison.unsent().stream().map(RecordedCase::id).toList());
        list(text, "Known deviations that are no longer true", comparison.ledger());
        return text.toString();
    }

    private static void list(StringBuilder text, String title, List<String> entries) {
        if (!entries.isEmpty()) {
            text.append("\n").append(title).append(":\n\n");
            entries.forEach(entry ->
                    text.append("- ").append(MarkdownReport.code(entry)).append('\n'));
        }
    }
}
