package dev.chirograph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.util.List;

/** Findings as JSON: {@code [{contract, usable, diagnostics: [{file, line, column, severity, id, message, pointer, operation}]}]}. */
final class LintJson {

    private LintJson() {}

    /** Returns the results as text, indented. */
    static String of(List<LintVerb.LintResult> results) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (LintVerb.LintResult result : results) {
            ObjectNode entry = list.addObject();
            entry.put("contract", result.contract());
            entry.put("usable", result.usable());
            ArrayNode diagnostics = entry.putArray("diagnostics");
            result.diagnostics().forEach(diagnostic -> diagnostics.add(diagnostic(diagnostic)));
        }
        return list.toPrettyString();
    }

    private static ObjectNode diagnostic(Diagnostic diagnostic) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", diagnostic.location().file());
        node.put("line", diagnostic.location().line());
        node.put("column", diagnostic.location().column());
        node.put("severity", diagnostic.severity().word());
        node.put("id", diagnostic.id());
        node.put("message", diagnostic.message());
        node.put("pointer", diagnostic.location().pointer());
        node.put("operation", diagnostic.operation());
        return node;
    }
}
