package dev.chirograph.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas and values that could be compared for years are compared for seconds, and nobody is told that they fit. */
@Timeout(30)
class HostileSchemasTest {
    private static final String IMPOSSIBLE =
            "{type: object, required: [a], properties: {a: {type: integer, minimum: 3, maximum: 2}}}";

    private static Contract contract(String schema) {
        return WrittenContract.of("""
                openapi: 3.1.0
                info: {title: Hostile, version: '1'}
                paths:
                  /items:
                    get:
                      operationId: items.get
                      responses:
                        '200':
                          description: d
                          content: {application/json: {schema: {$ref: '#/components/schemas/Level0'}}}
                components:
                  schemas:
                """ + schema.indent(4)).contract();
    }

    private static Schema schema(Contract contract) {
        return Objects.requireNonNull(
                contract.operations().get(0).responses().get(0).content().get(0).schema());
    }

    /** Fifteen levels, from each of which four ways lead to the next. */
    private static Contract diamond(String keyword, String leaf) {
        StringBuilder schemas = new StringBuilder();
        for (int level = 0; level < 15; level++) {
            String next = "{$ref: '#/components/schemas/Level" + (level + 1) + "'}";
            schemas.append(
                    "Level%d: {%s: [%s]}%n".formatted(level, keyword, String.join(", ", Collections.nCopies(4, next))));
        }
        return contract(schemas + "Level15: " + leaf);
    }

    @ParameterizedTest
    @CsvSource({"allOf, {type: object}", "oneOf, {type: object}", "anyOf, {type: string}"})
    void whatIsNotComparedWithTheWholeSchemaIsSaid(String keyword, String leaf) throws Exception {
        Contract contract = diamond(keyword, leaf);

        assertThat(SchemaValidator.ofAnswers(contract).validate(schema(contract), Json.read("{}")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.keyword()).isEqualTo("undecided");
                    assertThat(fault.ambiguous()).isTrue();
                });
    }

    @Test
    void whatWasFoundBeforeTheEndIsSaidAsWell() throws Exception {
        Contract contract = diamond("allOf", "{type: string}");

        assertThat(SchemaValidator.ofAnswers(contract).validate(schema(contract), Json.read("{}")))
                .extracting(SchemaFault::keyword)
                .containsExactly("type", "undecided");
    }

    @Test
    void aLargeValueIsComparedToItsEnd() {
        Contract contract = contract("""
                Level0: {type: array, items: {$ref: '#/components/schemas/Item'}}
                Item: {type: object, required: [id], properties: {id: {type: integer, minimum: 0, maximum: 99999}}}
                """);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int id = 0; id <= 100_000; id++) {
            list.addObject().put("id", id);
        }

        assertThat(SchemaValidator.ofAnswers(contract).validate(schema(contract), list))
                .singleElement()
                .extracting(SchemaFault::pointer)
                .isEqualTo("/100000/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oneOf", "anyOf"})
    void aSampleIsMadeThoughNoAlternativeHasAValue(String keyword) {
        Contract contract = diamond(keyword, IMPOSSIBLE);

        JsonNode made = SampleValue.ofAnswers(contract).fitting(schema(contract));

        assertThat(made.toString().length()).isLessThan(100);
    }

    @Test
    void itemsWhoseHashCodesAreEqualAreTold() {
        Contract contract = contract("Level0: {type: array, uniqueItems: true}");
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int number = 0; number < 1 << 17; number++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 17; bit++) {
                // Both have the same hash code, and so has each text that is made of them.
                text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            list.addObject().put("key", text.toString());
        }

        assertThat(SchemaValidator.ofAnswers(contract).validate(schema(contract), list))
                .isEmpty();
        list.add(list.get(0).deepCopy());
        assertThat(SchemaValidator.ofAnswers(contract).validate(schema(contract), list))
                .singleElement()
                .extracting(SchemaFault::message)
                .isEqualTo("the list has equal items");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1, 1.0]                                     | true
            [100, 1e2]                                   | true
            [{"a": 1, "b": [2]}, {"b": [2.0], "a": 1}]   | true
            ["a", "a"]                                   | true
            [null, null]                                 | true
            [1, "1"]                                     | false
            [1, 10]                                      | false
            [[1], [true]]                                | false
            [null, "null", {}, [], "", 0, false]         | false
            [["a", "b"], ["a1\\"b"]]                     | false
            [{"a": {"b": 1}}, {"a": {}, "b": 1}]         | false
            [[1, 2], [12]]                               | false
            """)
    void itemsAreEqualAsJsonSchemaSays(String list, boolean equal) throws Exception {
        Contract contract = contract("Level0: {type: array, uniqueItems: true}");

        assertThat(SchemaValidator.ofAnswers(contract)
                        .validate(schema(contract), Json.read(list))
                        .isEmpty())
                .isEqualTo(!equal);
    }
}
