package dev.chirograph.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.mutation.MutationProof.Entry;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of any contract it is shown what it holds its provider to, and what it leaves open. */
class MutationProofTest {
    private static final NamedContract CONTRACT = WrittenContract.of("""
            openapi: 3.1.0
            info: {title: Items, version: '1'}
            paths:
              /items/{id}:
                get:
                  operationId: items.get
                  security: [{key: []}]
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200':
                      description: d
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [id]
                            additionalProperties: false
                            properties: {id: {type: string}, note: {type: string}}
                    '401': {description: d}
              /notes:
                get: {operationId: notes.get, responses: {'200': {description: d, content: {text/plain: {}}}}}
              /nothing:
                get: {operationId: nothing.get, responses: {'204': {description: d}}}
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
            """);

    private static MutationProof proof;

    @BeforeAll
    static void mutate() {
        proof = MutationProof.of(List.of(CONTRACT));
    }

    private static Entry entry(String name) {
        return proof.breaks().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheSchemaForbidsIsFound() {
        assertThat(entry("a number for a string").missed()).isEmpty();
        assertThat(entry("a key less at the top").missed()).isEmpty();
        assertThat(entry("an empty body").missed()).isEmpty();
        assertThat(entry("wrong credentials are ignored").missed()).isEmpty();
    }

    @Test
    void whatTheSchemaLeavesOpenIsNot() {
        assertThat(entry("the last key less").missed()).containsExactly("items/items.get/generated pass");
        assertThat(proof.holds()).isFalse();
        assertThat(proof.missed()).contains("not found: the last key less: items/items.get/generated pass");
    }

    @Test
    void whatHasNoPlaceInTheAnswersIsLeftOut() {
        assertThat(proof.operations()).containsExactly("items/items.get");
        assertThat(proof.breaks()).extracting(Entry::name).doesNotContain("a string for a number");
        assertThat(proof.table()).doesNotContain("XML");
    }

    @Test
    void harmlessVariationsAreNoAlarm() {
        assertThat(proof.variations())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.missed()).isEmpty());
    }
}
