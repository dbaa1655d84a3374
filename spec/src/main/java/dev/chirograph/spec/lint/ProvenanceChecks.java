package dev.chirograph.spec.lint;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.lint.Check.Complaints;
import dev.chirograph.spec.lint.Rule.Scope;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Provenance;
import dev.chirograph.spec.model.Provenance.Basis;
import dev.chirograph.spec.model.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where statements come from, and which examples belong together. */
final class ProvenanceChecks {
    private ProvenanceChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error(
                        "provenance",
                        Scope.CURATED,
                        "Every operation and every example says by x-provenance where it comes from.",
                        ProvenanceChecks::everywhere),
                Check.error(
                        "provenance-evidence",
                        Scope.CURATED,
                        "What is confirmed or inferred says by evidence or note who shows it or why.",
                        ProvenanceChecks::evidence),
                Check.error(
                        "example-pair",
                        Scope.CURATED,
                        "A documented request leads to a documented answer of the same name, where the operation has any, or says"
                                + " by a note in its x-provenance why it has none.",
                        ProvenanceChecks::pairs));
    }

    private static void everywhere(Contract contract, Complaints complaints) {
        for (Operation operation : contract.operations()) {
            if (operation.provenance() == null) {
                complaints.at(operation.pointer(), "the operation lacks x-provenance");
            }
            for (Example example : Examples.of(operation)) {
                if (example.provenance() == null) {
                    complaints.at(
                            example.pointer(), "the example " + Quoted.of(example.name()) + " lacks x-provenance");
                }
            }
        }
    }

    private static void evidence(Contract contract, Complaints complaints) {
        for (Operation operation : contract.operations()) {
            evidence(operation.pointer(), operation.provenance(), complaints);
            for (Response response : operation.responses()) {
                evidence(response.pointer(), response.provenance(), complaints);
            }
        }
        contract.schemas().values().forEach(schema -> evidence(schema.pointer(), schema.provenance(), complaints));
    }

    private static void evidence(String pointer, @Nullable Provenance provenance, Complaints complaints) {
        if (provenance != null
                && provenance.basis() != Basis.DOCUMENTED
                && provenance.evidence() == null
                && provenance.note() == null) {
            complaints.at(
                    Pointers.child(pointer, "x-provenance"),
                    "what is " + provenance.basis().word() + " needs evidence or a note");
        }
    }

    private static void pairs(Contract contract, Complaints complaints) {
        for (Operation operation : contract.operations()) {
            Set<String> answers = new HashSet<>();
            for (Response response : operation.responses()) {
                response.content()
                        .forEach(content -> answers.addAll(content.examples().keySet()));
            }
            if (operation.requestBody() == null || answers.isEmpty()) {
                continue;
            }
            for (MediaType content : operation.requestBody().content()) {
                for (Example request : content.examples().values()) {
                    Provenance provenance = request.provenance();
                    boolean explained = provenance != null && provenance.note() != null;
                    if (!explained && !answers.contains(request.name())) {
                        complaints.at(
                                request.pointer(),
                                "no answer has an example named " + Quoted.of(request.name()) + " as this request has");
                    }
                }
            }
        }
    }
}
