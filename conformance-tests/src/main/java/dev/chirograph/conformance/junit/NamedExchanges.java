package dev.chirograph.conformance.junit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.SampleValue;
import dev.chirograph.conformance.schema.XmlTree;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.TreeDifference;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.RequestBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * What a contract documents of its operations, by the names that tests know.
 *
 * @param contract the contract
 */
record NamedExchanges(Contract contract) {

    /**
     * Returns an exchange.
     *
     * @throws IllegalArgumentException when the contract has no such operation or exchange
     */
    DocumentedExchange named(String operationId, String exampleName) {
        return DocumentedExchange.of(operation(operationId)).stream()
                .filter(found -> found.name().equals(exampleName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(operationId + " documents no exchange " + exampleName));
    }

    private Operation operation(String operationId) {
        return contract.operation(operationId)
                .orElseThrow(() -> new IllegalArgumentException("the contract has no operation " + operationId));
    }

    /**
     * Returns the answer as JSON.
     *
     * @throws IllegalArgumentException when the contract documents none
     */
    JsonNode answer(String operationId, String exampleName) {
        DocumentedExchange exchange = named(operationId, exampleName);
        JsonNode value = exchange.answer() == null ? null : exchange.answer().value();
        if (value == null) {
            throw new IllegalArgumentException(operationId + " documents no answer of the name " + exampleName);
        }
        return value;
    }

    /** Returns the answer as text: JSON on one line, other content as it is written. */
    String text(String operationId, String exampleName) {
        JsonNode value = answer(operationId, exampleName);
        return value.isTextual() ? value.textValue() : Json.write(value);
    }

    /**
     * Returns a body that an operation takes: an example, else a value made from the schema.
     *
     * @throws IllegalArgumentException when the contract has no such body
     */
    JsonNode sampleBody(String operationId, String mediaType) {
        RequestBody body = operation(operationId).requestBody();
        return Stream.ofNullable(body)
                .flatMap(declared -> declared.content().stream())
                .filter(declared -> declared.type().equals(mediaType))
                .findFirst()
                .map(declared -> SampleValue.ofRequests(contract)
                        .fittingElse(declared.schema(), Example.values(declared.examples())))
                .orElseThrow(() -> new IllegalArgumentException(operationId + " takes no " + mediaType));
    }

    /**
     * Returns how two bodies of the answer differ: key for key, numbers by value; XML element for element.
     *
     * @throws AssertionError when one of them cannot be read
     */
    List<String> differences(String operationId, String exampleName, byte[] expected, byte[] actual) {
        MediaType mediaType = named(operationId, exampleName).responseMediaType();
        boolean xml = mediaType != null && mediaType.xml();
        return TreeDifference.of(tree(expected, xml), tree(actual, xml));
    }

    private static JsonNode tree(byte[] body, boolean xml) {
        try {
            return xml ? XmlTree.of(body) : Json.read(new String(body, StandardCharsets.UTF_8));
        } catch (SAXException | IOException unreadable) {
            throw new AssertionError("the body cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
