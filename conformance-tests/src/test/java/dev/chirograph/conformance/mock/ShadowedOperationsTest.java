package dev.chirograph.conformance.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.spec.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** Which operations no request reaches is said, and of no other. */
class ShadowedOperationsTest {
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Paths, version: '1'}
            paths:
              /a/{id}:
                get: {operationId: byId, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: d}}}
              /a/{name}:
                get: {operationId: byName, parameters: [{name: name, in: path, required: true, schema: {type: string}}], responses: {'204': {description: d}}}
                put: {operationId: putName, parameters: [{name: name, in: path, required: true, schema: {type: string}}], responses: {'204': {description: d}}}
              /a/{number}:
                get: {operationId: byNumber, parameters: [{name: number, in: path, required: true, schema: {type: integer}}], responses: {'204': {description: d}}}
              /q?kind=one:
                get: {operationId: one, responses: {'204': {description: d}}}
              /q?kind=two:
                get: {operationId: two, responses: {'204': {description: d}}}
              /f#one:
                get: {operationId: fragmentOne, responses: {'204': {description: d}}}
              /f#two:
                get: {operationId: fragmentTwo, responses: {'204': {description: d}}}
            """;

    @Test
    void theSecondOfTwoPathsOfOneFormIsNamed() {
        assertThat(ShadowedOperations.of(WrittenContract.of(CONTRACT).contract()))
                .singleElement()
                .extracting(Diagnostic::format)
                .asString()
                .startsWith("items.yaml:7:")
                .contains(
                        "warning: nothing tells /a/{name} from /a/{id}; the mock provider takes both for byId [same-path]");
    }
}
