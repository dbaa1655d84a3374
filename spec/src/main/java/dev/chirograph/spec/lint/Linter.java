package dev.chirograph.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.lint.Check.Complaints;
import dev.chirograph.spec.lint.Rule.Scope;
import dev.chirograph.spec.model.Contract;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Holds a contract to the rules of good contracts. Stateless and thread-safe. */
public final class Linter {
    private static final List<Check> CHECKS = Stream.of(
                    OperationChecks.all(),
                    ProvenanceChecks.all(),
                    ExampleChecks.all(),
                    ExtensionChecks.all(),
                    TokenFlowChecks.all(),
                    FragmentChecks.all())
            .flatMap(List::stream)
            .toList();

    private Linter() {}

    /** Returns every rule, in the order in which they are checked. */
    public static List<Rule> rules() {
        return CHECKS.stream().map(Check::rule).toList();
    }

    /** Returns every place of a contract that breaks a rule, rule by rule. */
    public static List<Diagnostic> lint(Contract contract) {
        Diagnostics diagnostics = Diagnostics.of(contract.locator());
        boolean curated = curated(contract.document());
        for (Check check : CHECKS) {
            if (curated || check.rule().scope() == Scope.GENERAL) {
                check.finder().find(contract, new Complaints(check.rule(), diagnostics));
            }
        }
        return diagnostics.list();
    }

    private static boolean curated(JsonNode document) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        waiting.push(document);
        while (!waiting.isEmpty()) {
            JsonNode node = waiting.pop();
            if (node.has("x-provenance")) {
                return true;
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    waiting.push(child);
                }
            }
        }
        return false;
    }
}
