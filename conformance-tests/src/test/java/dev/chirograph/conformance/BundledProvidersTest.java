package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ContractReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.spec.BundledContract;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled contract holds on the provider that is made from it: no check raises a false alarm. */
class BundledProvidersTest {
    static Stream<String> contracts() {
        return BundledContracts.list().stream().map(BundledContract::name);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyDocumentedExchangeOfEveryOperationIsAsDocumented(String name) {
        NamedContract contract =
                new NamedContract(name, BundledContracts.read(name).contract());
        ConformanceReport report = ConformanceRun.of(
                        List.of(contract),
                        ConformanceOptions.builder()
                                .kinds(Set.of(CaseKind.DOCUMENTED, CaseKind.ERROR, CaseKind.GENERATED))
                                .build())
                .execute(ProgressListener.NONE);

        assertThat(report.cases())
                .filteredOn(entry -> entry.verdict() != Verdict.PASS)
                .isEmpty();
        assertThat(report.holds()).isTrue();
        ContractReport only = report.contracts().get(0);
        assertThat(only.coverage().operations().part())
                .isEqualTo(contract.contract().operations().size());
        assertThat(caseIds(report)).containsAll(documentedIds(contract));
    }

    private static Set<String> caseIds(ConformanceReport report) {
        return report.cases().stream().map(CaseReport::id).collect(Collectors.toSet());
    }

    private static List<String> documentedIds(NamedContract contract) {
        return contract.contract().operations().stream()
                .flatMap(operation -> DocumentedExchange.of(operation).stream())
                .filter(exchange -> exchange.answer() != null)
                .map(exchange -> id(contract, exchange.operation(), exchange.name()))
                .toList();
    }

    private static String id(NamedContract contract, Operation operation, String name) {
        return contract.name() + "/" + operation.id() + "/" + name;
    }
}
