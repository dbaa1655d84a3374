package dev.chirograph.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A heading of a provider's document that describes one or more calls.
 *
 * @param contract name of the contract
 * @param calls what it describes
 * @param section the heading, after the name of its chapter where the document has chapters
 * @param requestExamples number of request bodies that it shows
 * @param answerExamples number of answers that it shows
 */
record DocumentedHeading(String contract, List<Call> calls, String section, int requestExamples, int answerExamples) {

    /** Reads the list of all documented headings, in the order of the documents. */
    static List<DocumentedHeading> list() {
        try (InputStream content = DocumentedHeading.class.getResourceAsStream("/documented-operations.tsv")) {
            return new String(content.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DocumentedHeading::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the documented headings of one contract. */
    static List<DocumentedHeading> of(String contract) {
        return list().stream()
                .filter(heading -> heading.contract().equals(contract))
                .toList();
    }

    private static DocumentedHeading parse(String line) {
        String[] cells = line.split("\t", -1);
        return new DocumentedHeading(
                cells[0],
                Arrays.stream(cells[1].split("; ", -1)).map(Call::parse).toList(),
                cells[2],
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]));
    }

    /** Returns the operations of the contract that make one of its calls; a complete contract has one for each. */
    List<Operation> operations(Contract complete, Call call) {
        return complete.operations().stream()
                .filter(call::fits)
                .filter(this::cites)
                .toList();
    }

    /** Returns whether an operation says that it comes from this heading. */
    private boolean cites(Operation operation) {
        Provenance provenance = operation.provenance();
        return provenance != null && section.equals(provenance.section());
    }

    /**
     * One call: {@code GET /invoice/{id}}, where the names of path parameters do not matter.
     *
     * @param methods any of these
     * @param path template of the path
     * @param query {@code name=value} of query parameters that select the operation
     */
    record Call(Set<String> methods, String path, Set<String> query) {

        static Call parse(String text) {
            String[] methodsAndTarget = text.split(" ", 2);
            String[] pathAndQuery = methodsAndTarget[1].split("\\?", 2);
            return new Call(
                    Set.of(methodsAndTarget[0].split("\\|")),
                    pathAndQuery[0],
                    pathAndQuery.length == 1 ? Set.of() : Set.of(pathAndQuery[1].split("&")));
        }

        boolean fits(Operation operation) {
            return methods.contains(operation.method())
                    && unnamed(path).equals(unnamed(operation.wirePath()))
                    && query.stream().allMatch(selector -> selects(operation, selector));
        }

        private static boolean selects(Operation operation, String selector) {
            return operation.parameters().stream()
                    .filter(parameter -> parameter.in() == ParameterLocation.QUERY && parameter.required())
                    .anyMatch(parameter -> onlyValue(parameter).equals(selector));
        }

        private static String onlyValue(Parameter parameter) {
            List<JsonNode> values = parameter.schema().enumeration();
            return values.size() == 1 ? parameter.name() + "=" + values.get(0).asText() : "";
        }

        private static String unnamed(String path) {
            return path.replaceAll("\\{[^}]*}", "{}");
        }

        @Override
        public String toString() {
            return String.join("|", methods.stream().sorted().toList()) + " " + path
                    + (query.isEmpty() ? "" : "?" + String.join("&", query));
        }
    }

    @Override
    public String toString() {
        return contract + ", " + section;
    }
}
