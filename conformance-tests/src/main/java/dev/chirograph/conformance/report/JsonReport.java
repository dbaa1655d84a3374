package dev.chirograph.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.cases.ValueOrigin;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.conformance.ledger.LedgerEntry;
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
        ArrayNode uses = root.putArray("ledgerUses");
        report.ledgerUses().forEach(use -> uses.add(use(use)));
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
        node.put("workers", run.workers());
        put(node, "shard", run.shard());
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
        node.put("flaky", summary.flaky());
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

    private static ObjectNode use(Ledger.Use use) {
        LedgerEntry entry = use.entry();
        ObjectNode node = NODES.objectNode();
        node.put("case", entry.cases());
        node.put("check", entry.check());
        node.put("pointer", entry.pointer());
        node.put("wrong", entry.wrong());
        node.put("reason", entry.reason());
        put(node, "owner", entry.owner());
        put(node, "environment", entry.environment());
        node.put("expires", entry.expires().toString());
        node.put("place", entry.place().place() + " " + entry.place().pointer());
        node.put("replayed", use.replayed());
        node.put("met", use.met());
        return node;
    }

    private static ObjectNode share(Coverage.Share share) {
        ObjectNode node = NODES.objectNode();
        node.put("part", share.part());
        node.put("whole", share.whole());
        ArrayNode seen = node.putArray("seen");
        share.seen().forEach(seen::add);
        return node;
    }

    /** Returns one case as a line of its own would show it. */
    public static ObjectNode entry(CaseReport entry) {
        ObjectNode node = NODES.objectNode();
        node.put("id", entry.id());
        node.put("operation", entry.operation());
        node.put("verdict", entry.verdict().word());
        node.put("contract", entry.contract());
        node.put("kind", entry.kind());
        node.put("position", entry.position());
        put(node, "reason", entry.reason());
        ArrayNode findings = node.putArray("findings");
        for (int index = 0; index < entry.findings().size(); index++) {
            findings.add(finding(entry.findings().get(index), index < entry.known()));
        }
        ArrayNode values = node.putArray("values");
        for (ValueOrigin value : entry.values()) {
            values.addObject()
                    .put("parameter", value.parameter())
                    .put("source", value.source().word())
                    .put("detail", value.detail());
        }
        node.put("place", entry.place().place() + " " + entry.place().pointer());
        if (entry.provenance() != null) {
            node.set("provenance", provenance(entry.provenance()));
        }
        if (entry.status() != null) {
            node.put("status", entry.status());
        }
        put(node, "curl", entry.curl());
        if (!entry.findings().isEmpty()) {
            put(node, "documented", entry.documented());
            put(node, "answer", entry.answer());
        }
        node.put("milliseconds", entry.duration().toMillis());
        return node;
    }

    private static ObjectNode provenance(Provenance provenance) {
        ObjectNode node = NODES.objectNode();
        put(node, "document", provenance.document());
        put(node, "section", provenance.section());
        node.put("basis", provenance.basis().word());
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
        if (finding.source() != null) {
            node.set("provenance", provenance(finding.source()));
        }
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
