package dev.chirograph.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.wire.Json;
import java.net.URI;
import java.net.URISyntaxException;

/** Writes a report as SARIF 2.1.0, which code hosts show beside the lines of the contract. */
public final class SarifReport {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SarifReport() {}

    /** Returns the report as JSON text; known deviations are suppressed results. */
    public static String write(ConformanceReport report) {
        ObjectNode root = NODES.objectNode();
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Chirograph");
        ArrayNode rules = driver.putArray("rules");
        Checks.rules().forEach((id, text) -> rules.add(rule(id, text)));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (CaseReport entry : report.cases()) {
            for (int index = 0; index < entry.findings().size(); index++) {
                results.add(result(entry, entry.findings().get(index), index < entry.known()));
            }
        }
        return Json.pretty(root) + "\n";
    }

    /** Returns a path as a URI reference (RFC 3986, 4.2), which a path with blanks is not. */
    private static String uri(String file) {
        if (file.startsWith("https://") || file.startsWith("http://")) {
            return file;
        }
        try {
            return new URI(null, null, file.replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException e) {
            return "contract";
        }
    }

    private static ObjectNode rule(String id, String text) {
        ObjectNode rule = NODES.objectNode();
        rule.put("id", id);
        rule.putObject("shortDescription").put("text", text);
        return rule;
    }

    private static String says(Finding finding) {
        String source = SourceLine.of(finding.source());
        return source.isEmpty() ? "" : " (" + source + ")";
    }

    private static ObjectNode result(CaseReport entry, Finding finding, boolean known) {
        ObjectNode result = NODES.objectNode();
        result.put("ruleId", finding.check());
        result.put("level", finding.severity() == Severity.BREAKING ? "error" : "note");
        String pointer = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
        result.putObject("message").put("text", entry.id() + ": " + pointer + finding.message() + says(finding));
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(finding.contract().file()));
        if (finding.contract().line() > 0) {
            ObjectNode region = physical.putObject("region");
            region.put("startLine", finding.contract().line());
            region.put("startColumn", finding.contract().column());
        }
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", finding.contract().pointer());
        result.putObject("partialFingerprints")
                .put("caseCheckPointer", entry.id() + " " + finding.check() + " " + finding.pointer());
        if (known) {
            result.putArray("suppressions").addObject().put("kind", "external");
        }
        return result;
    }
}
