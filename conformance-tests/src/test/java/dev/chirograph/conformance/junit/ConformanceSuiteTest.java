package dev.chirograph.conformance.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.ledger.LedgerReader;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.model.Contract;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the suite gives to JUnit. */
class ConformanceSuiteTest {
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Items, version: '1'}
            servers: [{url: 'https://demo.example'}]
            paths:
              /items:
                get:
                  operationId: items.list
                  parameters: [{name: size, in: query, schema: {type: integer}, examples: {one: {value: 1}, two: {value: 2}}}]
                  responses:
                    '200':
                      description: items
                      content:
                        application/json:
                          schema: {type: array, items: {type: object, required: [id], properties: {id: {type: string}}}}
                          examples: {one: {value: [{id: '1'}]}, two: {value: [{id: '1'}, {id: '2'}]}}
            """;

    @TempDir
    private Path folder;

    private Contract contract;
    private MockProvider provider;

    @BeforeEach
    void start() throws Exception {
        contract = ContractReader.create()
                .read(Files.writeString(folder.resolve("openapi.yaml"), CONTRACT))
                .contract();
        provider = MockProvider.start(contract, MockOptions.usual());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private ConformanceSuite suite(String ledger) throws Exception {
        Path file = Files.writeString(folder.resolve("known-deviations.yaml"), ledger);
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .deviations(LedgerReader.read(file))
                .build();
        return new ConformanceSuite() {
            @Override
            public NamedContract contract() {
                return new NamedContract("items", contract);
            }

            @Override
            public ConformanceOptions conformance() {
                return options;
            }
        };
    }

    private static List<DynamicTest> tests(List<DynamicNode> nodes) {
        List<DynamicTest> tests = new ArrayList<>();
        for (DynamicNode node : nodes) {
            if (node instanceof DynamicTest test) {
                tests.add(test);
            } else {
                tests.addAll(tests(((DynamicContainer) node)
                        .getChildren()
                        .map(DynamicNode.class::cast)
                        .toList()));
            }
        }
        return tests;
    }

    @Test
    void operationsAreContainersAndLeadToTheContract() throws Exception {
        try (Stream<DynamicNode> nodes = suite("deviations: []").operations()) {
            List<DynamicNode> list = nodes.toList();

            assertThat(list)
                    .extracting(DynamicNode::getDisplayName)
                    .containsExactly("items.list", "known deviations are still true");
            assertThat(list.get(0).getTestSourceUri().orElseThrow().toString())
                    .startsWith("file:///")
                    .endsWith("openapi.yaml?line=6&column=5");
            List<DynamicTest> tests = tests(list.subList(0, 1));
            assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("one", "two");
            assertThat(tests)
                    .allSatisfy(test -> assertThat(test.getTestSourceUri()).isPresent());
        }
    }

    @Test
    void knownDeviationsAreJudgedAfterEveryCaseWhateverRunsFirst() throws Exception {
        provider.mutate("items.list", answer -> answer.withBody("[{\"id\": 1}]".getBytes(StandardCharsets.UTF_8)));
        String ledger = """
                deviations:
                  - {case: items/items.list/*, check: schema, wrong: provider, reason: numbers, expires: 2999-12-31}
                  - {case: items/items.list/two, check: example-shape, wrong: provider, reason: r, expires: 2999-12-31}
                """;
        try (Stream<DynamicNode> nodes = suite(ledger).operations()) {
            List<DynamicTest> tests = new ArrayList<>(tests(nodes.toList()));
            Collections.reverse(tests);

            assertThat(tests.get(0).getDisplayName()).isEqualTo("known deviations are still true");
            assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("example-shape no longer finds this")
                    .hasMessageNotContaining("schema no longer");
            assertThatCode(() -> tests.get(1).getExecutable().execute()).doesNotThrowAnyException();
        }
        assertThat(provider.requests()).hasSize(2);
    }

    @Test
    void testsRunAtTheSameTimeAndEachCaseIsSentOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Stream<DynamicNode> nodes = suite("deviations: []").operations()) {
            List<DynamicTest> tests = tests(nodes.toList());
            List<Callable<String>> calls = new ArrayList<>();
            for (int round = 0; round < 8; round++) {
                for (DynamicTest test : tests) {
                    calls.add(() -> {
                        try {
                            test.getExecutable().execute();
                            return test.getDisplayName();
                        } catch (Throwable e) {
                            throw new AssertionError(e);
                        }
                    });
                }
            }
            for (Future<String> ended : threads.invokeAll(calls)) {
                assertThat(ended.get()).isNotEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(provider.requests()).hasSize(2);
    }
}
