package dev.chirograph.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made value fits its schema, whatever the document gives as an example. */
class SampleValueTest {
    private static Contract contract(String schema) {
        return WrittenContract.of("""
                openapi: 3.1.0
                info: {title: Samples, version: '1'}
                paths:
                  /items:
                    get:
                      operationId: items.get
                      responses:
                        '200':
                          description: d
                          content:
                            application/json:
                              schema: SCHEMA
                components:
                  schemas:
                    Item:
                      type: object
                      required: [id, secret, name]
                      properties:
                        id: {type: string, readOnly: true}
                        secret: {type: string, writeOnly: true}
                        name: {type: string}
                """.replace("SCHEMA", schema)).contract();
    }

    private static Schema schema(Contract contract) {
        Schema schema =
                contract.operations().get(0).responses().get(0).content().get(0).schema();
        assertThat(schema).isNotNull();
        return schema;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: object, example: {id: 1}, properties: {id: {type: string}}}                 | {"id":"text"}
            {type: object, example: {id: one}, properties: {id: {type: string}}}               | {"id":"one"}
            {type: array, example: [1], items: {type: string, default: up}}                    | ["up"]
            {type: object, additionalProperties: {type: integer}}                              | {"key1":1}
            {type: object, properties: {a: {allOf: [{type: string}, {type: integer}]}, b: {type: integer}}} | {"b":1}
            {type: object, required: [a, b], properties: {a: {type: integer}}}                 | {"a":1,"b":"text"}
            {oneOf: [{type: object, required: [a], properties: {a: {type: integer, minimum: 3, maximum: 2}}}, {type: string}]} | "text"
            {type: string, pattern: '^[0-9a-f]+$', minLength: 8}                               | "11111111"
            {type: string, pattern: '^[a-z](?!--)[a-z]$'}                                      | "aa"
            {type: array, minItems: 2, items: {type: boolean}}                                 | [true,true]
            """)
    void fitsThoughTheDocumentSaysOtherwise(String schema, String sample) {
        Contract contract = contract(schema);
        JsonNode made = SampleValue.ofAnswers(contract).fitting(schema(contract));

        assertThat(Json.write(made)).isEqualTo(sample);
        assertThat(SchemaValidator.ofAnswers(contract).validate(schema(contract), made))
                .isEmpty();
    }

    @Test
    void leavesOutWhatGoesTheOtherWayEvenWhereItIsRequired() throws Exception {
        Contract contract = contract("{$ref: '#/components/schemas/Item'}");
        Schema schema = schema(contract);

        assertThat(SampleValue.ofRequests(contract).fitting(schema))
                .isEqualTo(Json.read("{\"secret\":\"text\",\"name\":\"text\"}"));
        assertThat(SampleValue.ofAnswers(contract).fitting(schema))
                .isEqualTo(Json.read("{\"id\":\"text\",\"name\":\"text\"}"));
    }

    @Test
    void onlyWhatGoesTheOtherWayNeedNotBeThere() throws Exception {
        Contract contract = contract("{allOf: [{$ref: '#/components/schemas/Item'}, {required: [id]}]}");
        JsonNode nothing = Json.read("{}");

        assertThat(missing(SchemaValidator.ofRequests(contract), contract, nothing))
                .containsExactlyInAnyOrder("secret", "name");
        assertThat(missing(SchemaValidator.ofAnswers(contract), contract, nothing))
                .containsExactlyInAnyOrder("id", "name", "id");
    }

    private static List<String> missing(SchemaValidator validator, Contract contract, JsonNode value) {
        return validator.validate(schema(contract), value).stream()
                .map(fault -> String.valueOf(fault.member()))
                .toList();
    }

    /** Ten members in each of five levels would be 100,000 values. */
    @Test
    void staysSmallHoweverWideTheSchemasAre() {
        StringBuilder schemas = new StringBuilder();
        for (int level = 0; level < 5; level++) {
            schemas.append("    Level").append(level).append(":\n      type: object\n      properties:\n");
            for (int member = 0; member < 10; member++) {
                String type = level == 4 ? "{type: string}" : "{$ref: '#/components/schemas/Level" + (level + 1) + "'}";
                schemas.append("        m")
                        .append(member)
                        .append(": ")
                        .append(type)
                        .append('\n');
            }
        }
        Contract contract = WrittenContract.of("""
                openapi: 3.1.0
                info: {title: Samples, version: '1'}
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
                """ + schemas).contract();

        JsonNode made = SampleValue.ofAnswers(contract).fitting(schema(contract));

        assertThat(made.toString().length()).isLessThan(40_000);
        assertThat(SchemaValidator.ofAnswers(contract).validate(schema(contract), made))
                .isEmpty();
    }
}
