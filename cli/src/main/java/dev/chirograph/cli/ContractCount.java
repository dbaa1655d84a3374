package dev.chirograph.cli;

import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Provenance;
import dev.chirograph.spec.model.Provenance.Basis;
import dev.chirograph.spec.model.RequestBody;
import dev.chirograph.spec.model.Response;
import java.util.List;
import java.util.Optional;

/**
 * How much of a contract is shown, and how sure it is.
 *
 * @param operations operations
 * @param requestExamples examples of request bodies
 * @param responseExamples examples of answers
 * @param documented operations whose success is shown by the provider's document
 * @param confirmed operations whose success is shown by an independent source only
 * @param inferred operations whose success was concluded
 */
record ContractCount(
        int operations, int requestExamples, int responseExamples, int documented, int confirmed, int inferred) {

    /** Counts a contract. */
    static ContractCount of(Contract contract) {
        List<Operation> operations = contract.operations();
        return new ContractCount(
                operations.size(),
                operations.stream().mapToInt(ContractCount::requests).sum(),
                operations.stream().mapToInt(ContractCount::responses).sum(),
                count(operations, Basis.DOCUMENTED),
                count(operations, Basis.CONFIRMED),
                count(operations, Basis.INFERRED));
    }

    private static int requests(Operation operation) {
        RequestBody body = operation.requestBody();
        return body == null ? 0 : examples(body.content());
    }

    private static int responses(Operation operation) {
        return operation.responses().stream()
                .mapToInt(response -> examples(response.content()))
                .sum();
    }

    private static int examples(List<MediaType> content) {
        return content.stream()
                .mapToInt(mediaType -> mediaType.examples().size())
                .sum();
    }

    private static int count(List<Operation> operations, Basis basis) {
        return (int) operations.stream()
                .filter(operation -> answerBasis(operation) == basis)
                .count();
    }

    /** A contract that names no provenance at all shows itself: it is the provider's own document. */
    private static Basis answerBasis(Operation operation) {
        Provenance whole = operation.provenance();
        return operation.responses().stream()
                .filter(Response::success)
                .findFirst()
                .flatMap(response -> Optional.ofNullable(response.provenance()))
                .or(() -> Optional.ofNullable(whole))
                .map(Provenance::basis)
                .orElse(Basis.DOCUMENTED);
    }
}
