package dev.chirograph.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Provenance;
import dev.chirograph.spec.model.Provenance.Basis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the bundled contracts against {@code documented-operations.tsv}, the list of what the documents describe. */
@DisplayName("The bundled contracts")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BundledContractsAreCompleteTest {
    private static final Map<String, Contract> CONTRACTS = new ConcurrentHashMap<>();

    static Stream<String> contracts() {
        return BundledContracts.list().stream().map(BundledContract::name);
    }

    private static Contract contract(String name) {
        return CONTRACTS.computeIfAbsent(
                name, unread -> BundledContracts.read(unread).contract());
    }

    @Test
    void are_those_of_the_list() {
        assertThat(DocumentedHeading.list().stream()
                        .map(DocumentedHeading::contract)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(contracts().toList());
    }

    @Test
    void are_held_against_286_headings_of_which_81_show_a_request_and_124_an_answer() {
        List<DocumentedHeading> headings = DocumentedHeading.list();

        assertThat(headings).hasSize(286);
        assertThat(headings)
                .filteredOn(heading -> heading.requestExamples() > 0)
                .hasSize(81);
        assertThat(headings).filteredOn(heading -> heading.answerExamples() > 0).hasSize(124);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void have_one_operation_for_every_documented_call(String name) {
        List<String> complaints = new ArrayList<>();
        for (DocumentedHeading heading : DocumentedHeading.of(name)) {
            for (DocumentedHeading.Call call : heading.calls()) {
                List<String> found = ids(heading.operations(contract(name), call));
                if (found.size() != 1) {
                    complaints.add(
                            "%s: the document describes %s; operations that make this call and cite this section: %s"
                                    .formatted(heading, call, found.isEmpty() ? "none" : found));
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void have_no_operation_that_no_document_describes(String name) {
        List<Operation> documented = DocumentedHeading.of(name).stream()
                .flatMap(heading ->
                        heading.calls().stream().flatMap(call -> heading.operations(contract(name), call).stream()))
                .toList();

        assertThat(contract(name).operations())
                .filteredOn(operation -> !documented.contains(operation))
                .map(operation -> operation.id() + ", " + operation.method() + " " + operation.path())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void have_every_documented_request_example(String name) {
        assertThat(differences(name, DocumentedHeading::requestExamples, DocumentedExchange::request))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void have_every_documented_answer_example(String name) {
        assertThat(differences(name, DocumentedHeading::answerExamples, DocumentedExchange::answer))
                .isEmpty();
    }

    /** Compares how many examples a heading shows with how many its operations have; each call of it has them all. */
    private static List<String> differences(
            String name, ToIntFunction<DocumentedHeading> expected, ExampleOfExchange example) {
        List<String> complaints = new ArrayList<>();
        for (DocumentedHeading heading : DocumentedHeading.of(name)) {
            for (DocumentedHeading.Call call : heading.calls()) {
                for (Operation operation : heading.operations(contract(name), call)) {
                    List<String> found = DocumentedExchange.of(operation).stream()
                            .map(example::of)
                            .filter(BundledContractsAreCompleteTest::documented)
                            .map(Example::name)
                            .distinct()
                            .toList();
                    if (found.size() != expected.applyAsInt(heading)) {
                        complaints.add("%s: the document shows %d, operation %s has %d: %s"
                                .formatted(heading, expected.applyAsInt(heading), operation.id(), found.size(), found));
                    }
                }
            }
        }
        return complaints;
    }

    private interface ExampleOfExchange {
        @Nullable
        Example of(DocumentedExchange exchange);
    }

    private static boolean documented(@Nullable Example example) {
        return example != null
                && example.provenance() != null
                && example.provenance().basis() == Basis.DOCUMENTED;
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void say_where_every_operation_and_example_comes_from(String name) {
        Stream<String> operations = contract(name).operations().stream()
                .flatMap(operation -> complaint(operation.pointer(), operation.provenance()));
        Stream<String> examples = contract(name).operations().stream()
                .flatMap(BundledContractsAreCompleteTest::examples)
                .flatMap(example -> complaint(example.pointer(), example.provenance()));

        assertThat(Stream.concat(operations, examples).distinct()).isEmpty();
    }

    private static Stream<String> complaint(String pointer, @Nullable Provenance provenance) {
        if (provenance == null) {
            return Stream.of(pointer + " has no x-provenance");
        }
        if (provenance.basis() == Basis.DOCUMENTED && (blank(provenance.document()) || blank(provenance.section()))) {
            return Stream.of(pointer + " is marked documented, but names no document or no section");
        }
        return Stream.empty();
    }

    private static Stream<Example> examples(Operation operation) {
        Stream<Collection<Example>> parameters = operation.parameters().stream()
                .map(parameter -> parameter.examples().values());
        Stream<MediaType> request =
                operation.requestBody() == null ? Stream.empty() : operation.requestBody().content().stream();
        Stream<MediaType> answers = operation.responses().stream().flatMap(response -> response.content().stream());
        Stream<Collection<Example>> bodies = Stream.concat(request, answers)
                .map(mediaType -> mediaType.examples().values());
        return Stream.concat(parameters, bodies).flatMap(Collection::stream);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static List<String> ids(List<Operation> operations) {
        return operations.stream().map(Operation::id).toList();
    }
}
