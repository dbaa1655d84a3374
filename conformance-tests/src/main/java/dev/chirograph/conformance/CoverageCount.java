package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.Coverage;
import dev.chirograph.conformance.report.Coverage.Share;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts how much of a contract a run exercised. */
final class CoverageCount {
    private CoverageCount() {}

    /**
     * Counts.
     *
     * @param cases the cases of the contract
     * @param reports their reports, in the same order
     */
    static Coverage of(Contract contract, List<ConformanceCase> cases, List<CaseReport> reports) {
        Set<String> operations = new HashSet<>();
        Set<String> statuses = new HashSet<>();
        Set<String> parameters = new HashSet<>();
        Set<String> examples = new HashSet<>();
        for (int index = 0; index < cases.size(); index++) {
            ConformanceCase replayed = cases.get(index);
            CaseReport report = reports.get(index);
            if (report.sent()) {
                Operation operation = replayed.operation();
                operations.add(operation.id());
                status(operation, String.valueOf(report.status())).ifPresent(statuses::add);
                for (Parameter parameter : replayed.request().parameters().keySet()) {
                    parameters.add(operation.id() + " " + parameter.in().word() + " " + parameter.name());
                }
                Example answer = replayed.expected().answer();
                boolean compared = replayed.kind() == CaseKind.DOCUMENTED
                        || replayed.kind() == CaseKind.ERROR
                        || replayed.kind() == CaseKind.RECORDED;
                if (compared && answer != null) {
                    examples.add(answer.pointer());
                }
            }
        }
        return new Coverage(
                new Share(operations, contract.operations().size()),
                new Share(statuses, statuses(contract)),
                new Share(
                        parameters,
                        contract.operations().stream()
                                .mapToInt(operation -> operation.parameters().size())
                                .sum()),
                new Share(examples, documentedAnswers(contract)),
                (int) contract.operations().stream()
                        .filter(operation -> DocumentedExchange.of(operation).stream()
                                .allMatch(exchange -> exchange.answer() == null))
                        .count());
    }

    private static Optional<String> status(Operation operation, String status) {
        return operation.responses().stream()
                .filter(response -> response.exact() && response.status().equals(status))
                .map(response -> operation.id() + " " + status)
                .findFirst();
    }

    private static int statuses(Contract contract) {
        return (int) contract.operations().stream()
                .flatMap(operation -> operation.responses().stream())
                .filter(Response::exact)
                .count();
    }

    private static int documentedAnswers(Contract contract) {
        return (int) contract.operations().stream()
                .flatMap(operation -> DocumentedExchange.of(operation).stream())
                .filter(exchange -> exchange.answer() != null)
                .count();
    }
}
