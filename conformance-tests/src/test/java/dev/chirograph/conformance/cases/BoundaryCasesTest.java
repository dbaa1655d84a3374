package dev.chirograph.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.cases.Expectation.Outcome;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.BundledContract;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.model.Effect;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests at the limits of the schemas, which no document shows. */
class BoundaryCasesTest {
    private static final NamedContract ITEMS = WrittenContract.of("""
            openapi: 3.1.0
            info: {title: Items, version: '1'}
            servers: [{url: 'http://localhost'}]
            paths:
              /items/{id}:
                post:
                  operationId: items.change
                  x-effect: read
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string, minLength: 2}}
                    - name: limit
                      in: query
                      schema: {type: integer, minimum: 1, maximum: 50}
                      examples: {shown: {value: 10}}
                    - {name: sort, in: query, schema: {type: string, enum: [name, date]}}
                    - {name: action, in: query, required: true, schema: {type: string, enum: [change]}}
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [name]
                          properties:
                            name: {type: string, minLength: 1, maxLength: 4}
                            notes: {type: [string, 'null']}
                            tags: {type: array, maxItems: 2, items: {type: string}}
                            price: {type: object, properties: {amount: {type: number, exclusiveMinimum: 0}}}
                        examples:
                          shown: {value: {name: lamp, notes: old, tags: [a], price: {amount: 3}}}
                  responses:
                    '200':
                      description: Done.
                      content:
                        application/json:
                          schema: {type: object, required: [ok], properties: {ok: {type: boolean}}}
                          examples: {shown: {value: {ok: true}}}
                    '422': {description: Refused.}
            """);

    private static List<ConformanceCase> cases() {
        return CaseFactory.cases(ITEMS, Set.of(CaseKind.BOUNDARY));
    }

    private static Set<String> names(Outcome outcome) {
        return cases().stream()
                .filter(found -> found.expected().outcome() == outcome)
                .map(ConformanceCase::name)
                .collect(Collectors.toSet());
    }

    @Test
    void whatTheSchemaAllowsMustSucceed() {
        assertThat(names(Outcome.SUCCESS))
                .containsExactlyInAnyOrder(
                        "boundary/absent-optional-limit",
                        "boundary/limit-minimum",
                        "boundary/limit-maximum",
                        "boundary/sort-is-name",
                        "boundary/sort-is-date",
                        "boundary/name-shortest",
                        "boundary/absent-optional-notes",
                        "boundary/notes-null",
                        "boundary/absent-optional-tags",
                        "boundary/tags-empty-list",
                        "boundary/tags-most-items",
                        "boundary/absent-optional-price",
                        "boundary/absent-optional-price.amount",
                        "boundary/price.amount-above-bound");
    }

    @Test
    void whatTheSchemaForbidsMustBeRefused() {
        assertThat(names(Outcome.REJECTION))
                .containsExactlyInAnyOrder(
                        "boundary/limit-below-minimum",
                        "boundary/limit-above-maximum",
                        "boundary/sort-unknown-word",
                        "boundary/missing-name",
                        "boundary/name-too-short",
                        "boundary/name-too-long",
                        "boundary/tags-too-many-items",
                        "boundary/price.amount-at-lower-bound");
    }

    @Test
    void noneIsPresentedAsDocumented() {
        assertThat(cases()).allSatisfy(found -> {
            assertThat(found.kind()).isEqualTo(CaseKind.BOUNDARY);
            assertThat(found.id()).startsWith("items/items.change/boundary/");
            assertThat(found.note()).startsWith("generated from the schema: ");
            assertThat(found.expected().answer()).isNull();
        });
    }

    @Test
    void theyAreMadeOnlyWhenAskedFor() {
        Set<CaseKind> usual = ConformanceOptions.builder().build().kinds();

        assertThat(usual).doesNotContain(CaseKind.BOUNDARY);
        assertThat(CaseFactory.cases(ITEMS, usual))
                .extracting(ConformanceCase::kind)
                .doesNotContain(CaseKind.BOUNDARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            422 | PASS   |
            409 | DRIFT  | a request that the schema forbids is refused by 409, which no document states
            200 | DRIFT  | a request that the schema forbids is answered with 200; no document states what becomes of it
            500 | BROKEN | the provider fails with 500 on a request that the schema forbids
            """)
    void whatBecomesOfAForbiddenRequestIsSaidWithoutInventingADocument(int status, Verdict verdict, String message) {
        try (MockProvider provider = MockProvider.start(ITEMS.contract(), MockOptions.usual())) {
            provider.mutate("items.change", answer -> WireAnswer.text(status, "application/json", "{\"ok\":true}"));
            CaseReport report = run(provider, "*/boundary/missing-name").get(0);

            assertThat(report.kind()).isEqualTo("boundary");
            assertThat(report.verdict()).isEqualTo(verdict);
            assertThat(report.findings())
                    .extracting(finding -> finding.message())
                    .isEqualTo(message == null ? List.of() : List.of(message));
        }
    }

    @Test
    void anAllowedRequestThatIsRefusedBreaksTheContract() {
        try (MockProvider provider = MockProvider.start(ITEMS.contract(), MockOptions.usual())) {
            provider.mutate("items.change", answer -> WireAnswer.text(422, "application/json", "{}"));
            CaseReport report = run(provider, "*/boundary/limit-maximum").get(0);

            assertThat(report.verdict()).isEqualTo(Verdict.BROKEN);
            assertThat(report.findings()).extracting(finding -> finding.check()).containsExactly("status");
        }
    }

    private static List<CaseReport> run(MockProvider provider, String only) {
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .allow(Effect.WRITE)
                .kinds(Set.of(CaseKind.BOUNDARY))
                .only(only)
                .build();
        return ConformanceRun.of(List.of(ITEMS), options)
                .execute(ProgressListener.NONE)
                .cases();
    }

    static Stream<String> contracts() {
        return BundledContracts.list().stream().map(BundledContract::name);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theProviderMadeFromABundledContractKeepsItsLimits(String name) {
        NamedContract contract =
                new NamedContract(name, BundledContracts.read(name).contract());
        ConformanceOptions options =
                ConformanceOptions.builder().kinds(Set.of(CaseKind.BOUNDARY)).build();
        List<CaseReport> reports = ConformanceRun.of(List.of(contract), options)
                .execute(ProgressListener.NONE)
                .cases();

        assertThat(reports)
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.verdict()).isEqualTo(Verdict.PASS));
    }
}
