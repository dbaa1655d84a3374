package dev.chirograph.spec.lint;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.lint.Check.Complaints;
import dev.chirograph.spec.lint.Rule.Scope;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Tag;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an operation says of itself. */
final class OperationChecks {
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*");
    private static final int LONGEST_SUMMARY = 80;

    private OperationChecks() {}

    static List<Check> all() {
        return List.of(
                Check.warning(
                        "operation-id",
                        Scope.GENERAL,
                        "Every operation has an operationId, from which its Java method is named.",
                        OperationChecks::ids),
                Check.error(
                        "operation-id-form",
                        Scope.CURATED,
                        "An operationId is group.verb, both in lowerCamelCase.",
                        OperationChecks::idForms),
                Check.error(
                        "operation-tag",
                        Scope.CURATED,
                        "Every operation has exactly one tag, and the document declares it.",
                        OperationChecks::tags),
                Check.error(
                        "operation-summary",
                        Scope.CURATED,
                        "Every operation has a summary of one line: at most 80 characters, no final dot.",
                        OperationChecks::summaries),
                Check.error(
                        "operation-description",
                        Scope.CURATED,
                        "Every operation has a description.",
                        OperationChecks::descriptions),
                Check.error(
                        "effect",
                        Scope.CURATED,
                        "Every operation says by x-effect what it does to the account.",
                        OperationChecks::effects));
    }

    private static void ids(Contract contract, Complaints complaints) {
        for (Operation operation : contract.operations()) {
            if (operation.operationId() == null) {
                complaints.at(operation.pointer(), "the operation has no operationId");
            }
        }
    }

    private static void idForms(Contract contract, Complaints complaints) {
        for (Operation operation : contract.operations()) {
            String id = operation.operationId();
            if (id != null && !ID.matcher(id).matches()) {
                complaints.at(
                        Pointers.child(operation.pointer(), "operationId"),
                        "the operationId " + Quoted.of(id) + " is not group.verb, such as invoices.get");
            }
        }
    }

    private static void tags(Contract contract, Complaints complaints) {
        Set<String> declared = contract.tags().stream().map(Tag::name).collect(Collectors.toSet());
        for (Operation operation : contract.operations()) {
            if (operation.tags().size() != 1) {
                complaints.at(
                        operation.pointer(),
                        "the operation has " + operation.tags().size() + " tags instead of one");
            }
            operation.tags().stream()
                    .filter(tag -> !declared.contains(tag))
                    .forEach(tag -> complaints.at(
                            Pointers.child(operation.pointer(), "tags"),
                            "the tag " + Quoted.of(tag) + " is not declared"));
        }
    }

    private static void summaries(Contract contract, Complaints complaints) {
        for (Operation operation : contract.operations()) {
            String summary = operation.summary();
            if (blank(summary)) {
                complaints.at(operation.pointer(), "the operation has no summary");
            } else if (summary != null && (summary.length() > LONGEST_SUMMARY || summary.endsWith("."))) {
                complaints.at(
                        Pointers.child(operation.pointer(), "summary"),
                        "the summary is longer than " + LONGEST_SUMMARY + " characters or ends with a dot");
            }
        }
    }

    private static void descriptions(Contract contract, Complaints complaints) {
        for (Operation operation : contract.operations()) {
            if (blank(operation.description())) {
                complaints.at(operation.pointer(), "the operation has no description");
            }
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void effects(Contract contract, Complaints complaints) {
        for (Operation operation : contract.operations()) {
            if (operation.effect() == null) {
                complaints.at(operation.pointer(), "the operation lacks x-effect");
            }
        }
    }
}
