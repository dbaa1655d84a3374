package dev.chirograph.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.Texts;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of JSON that are written as text. */
class JsonTextExamplesTest {
    private static final String TEXT = "{\"id\": 12345678901234567890.10}";

    private static ContractReading read(String mediaType, String schema, String example) {
        return Texts.read(
                """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: d
                          content:
                            MEDIA:
                              SCHEMA
                              examples: {one: {value: 'EXAMPLE'}}
                components:
                  schemas:
                    Pet: {type: object}
                """.replace("MEDIA", mediaType).replace("SCHEMA", schema).replace("EXAMPLE", example));
    }

    private static Example example(ContractReading reading) {
        MediaType mediaType = reading.contract()
                .operations()
                .get(0)
                .responses()
                .get(0)
                .content()
                .get(0);
        return mediaType.examples().get("one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json          | schema: {$ref: '#/components/schemas/Pet'}
            application/vnd.pets+json | schema: {allOf: [{$ref: '#/components/schemas/Pet'}]}
            application/json          | description: no schema
            """)
    void areReadAsTheJsonThatTheyHold(String mediaType, String schema) {
        ContractReading reading = read(mediaType, schema, TEXT);

        assertThat(example(reading).value()).hasToString("{\"id\":12345678901234567890.10}");
        assertThat(reading.warnings())
                .filteredOn(found -> found.id().equals("example-text"))
                .extracting(Diagnostic::format)
                .singleElement()
                .asString()
                .contains("the example is JSON written as text, and is read as that JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json | schema: {type: string}                       | {"id": 1}
            application/json | schema: {type: string, nullable: true}       | {"id": 1}
            application/json | schema: {oneOf: [{type: string}]}            | {"id": 1}
            text/plain       | schema: {type: object}                       | {"id": 1}
            application/json | schema: {type: object}                       | {"id": broken
            application/json | schema: {type: object}                       | plain words
            """)
    void stayTextWhereTextMayBeMeant(String mediaType, String schema, String example) {
        ContractReading reading = read(mediaType, schema, example);

        assertThat(example(reading).value()).isEqualTo(TextNode.valueOf(example));
        assertThat(reading.warnings()).noneMatch(found -> found.id().equals("example-text"));
    }
}
