package dev.chirograph.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.Provenance;
import org.jspecify.annotations.Nullable;

/** Writes a report as JSON of a stable form, which {@code conformance-report.schema.json} describes. */
public final class JsonReport {
    /** Version of the form; a member is added without a new version, but none is removed or changed. */
    public static final int FORMAT = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonReport() {}

    /** Returns the report as JSON text. */
    public static String write(ConformanceReport report) {
        return Json.pretty(tree(report)) + "\n";
    }

    /** Returns the report as a tree, which the caller may change. */
    public static ObjectNode tree(ConformanceReport report) {
        ObjectNode root = NODES.objectNode();
        root.put("format", FORMAT);
        root.set("run", run(report.run()));
        root.put("holds", report.holds());
        root.set("summary", summary(report.summary()));
        ArrayNode contracts = root.putArray("contracts");
        report.contracts().forEach(contract -> contracts.add(contract(contract)));
        ArrayNode cases = root.putArray("cases");
        report.cases().forEach(entry -> cases.add(entry(entry)));
        ArrayNode ledger = root.putArray("ledger");
        report.ledger().forEach(ledger::add);
        HistoryReport history = report.history();
        if (history != null) {
            root.set("history", HistoryJson.write(history));
        }
        return root;
    }

    private static ObjectNode run(RunInformation run) {
        ObjectNode node = NODES.objectNode();
        node.put("mock", run.mock());
        ArrayNode allowed = node.putArray("allowed");
        run.allowed().forEach(allowed::add);
        ArrayNode only = node.putArray("only");
        run.only().forEach(only::add);
        node.put("started", run.started().toString());
        node.put("milliseconds", run.duration().toMillis());
        RunInformation.Traffic traffic = run.traffic();
        if (traffic != null) {
            node.putObject("traffic")
                    .put("file", traffic.file())
                    .put("entries", traffic.entries())
                    .put("judged", traffic.judged());
        }
        return node;
    }

    private static ObjectNode summary(Summary summary) {
        ObjectNode node = NODES.objectNode();
        node.put("cases", summary.cases());
        node.put("pass", summary.pass());
        node.put("drift", summary.drift());
        node.put("broken", summary.broken());
        node.put("known", summary.known());
        node.put("notTestable", summary.notTestable());
        node.put("skipped", summary.skipped());
        return node;
    }

    private static ObjectNode contract(ContractReport contract) {
        ObjectNode node = NODES.objectNode();
        node.put("name", contract.name());
        node.put("title", contract.title());
        node.put("source", contract.source());
        node.put("target", contract.target());
        node.set("summary", summary(contract.summary()));
        ObjectNode coverage = node.putObject("coverage");
        coverage.set("operations", share(contract.coverage().operations()));
        coverage.set("statuses", share(contract.coverage().statuses()));
        coverage.set("parameters", share(contract.coverage().parameters()));
        coverage.set("examples", share(contract.coverage().examples()));
        coverage.put("undocumented", contract.coverage().undocumented());
        return node;
    }

    private static ObjectNode share(Coverage.Share share) {
        ObjectNode node = NODES.objectNode();
        node.put("part", share.part());
        node.put("whole", share.whole());
        return node;
    }

    private static ObjectNode entry(CaseReport entry) {
        ObjectNode node = NODES.objectNode();
        node.put("id", entry.id());
        node.put("operation", entry.operation());
        node.put("verdict", entry.verdict().word());
        node.put("contract", entry.contract());
        node.put("kind", entry.kind());
        put(node, "reason", entry.reason());
        ArrayNode findings = node.putArray("findings");
        for (int index = 0; index < entry.findings().size(); index++) {
            findings.add(finding(entry.findings().get(index), index < entry.known()));
        }
        node.put("place", entry.place().place());
        Provenance provenance = entry.provenance();
        if (provenance != null) {
            ObjectNode source = node.putObject("provenance");
            put(source, "document", provenance.document());
            put(source, "section", provenance.section());
            source.put("basis", provenance.basis().word());
        }
        if (entry.status() != null) {
            node.put("status", entry.status());
        }
        put(node, "curl", entry.curl());
        node.put("milliseconds", entry.duration().toMillis());
        return node;
    }

    private static ObjectNode finding(Finding finding, boolean known) {
        ObjectNode node = NODES.objectNode();
        node.put("check", finding.check());
        node.put("pointer", finding.pointer());
        node.put("message", finding.message());
        node.put(
                "contract",
                finding.contract().place() + " " + finding.contract().pointer());
        node.put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        node.put("known", known);
        put(node, "expected", finding.expected());
        put(node, "actual", finding.actual());
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
