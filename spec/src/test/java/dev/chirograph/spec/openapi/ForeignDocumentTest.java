package dev.chirograph.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chirograph.spec.Texts;
import dev.chirograph.spec.diagnostic.ContractException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for an OpenAPI document, and is none, is called by its name. */
class ForeignDocumentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asyncapi: 3.0.0                                     | this is an AsyncAPI document, no OpenAPI document
            arazzo: 1.0.0                                       | this is an Arazzo document, no OpenAPI document
            overlay: 1.0.0                                      | this is an Overlay, which changes an OpenAPI document, no OpenAPI document
            {info: {_postman_id: a, name: b}, item: []}         | this is a Postman collection, no OpenAPI document
            swaggerVersion: '1.2'                               | this is a Swagger document older than 2.0, no OpenAPI document
            data: {__schema: {types: []}}                       | this is the introspection of a GraphQL schema, no OpenAPI document
            log: {entries: []}                                  | this is a recording of traffic (HAR), no OpenAPI document
            {$schema: 'https://json-schema.org/draft/2020-12/schema', type: object} | this is a JSON Schema, no OpenAPI document
            {OpenApi: 3.0.0, paths: {}}                         | the key "OpenApi" is written openapi (3.0 and later) or swagger (2.0)
            {paths: {}}                                         | the document has neither openapi nor swagger, so it is no OpenAPI document, or only a part of one; name the file that refers to it
            {name: x}                                           | the document has neither openapi nor swagger, so it is no OpenAPI document
            """)
    void isCalledByItsName(String document, String complaint) {
        ContractException refused = catchThrowableOfType(ContractException.class, () -> Texts.read(document));

        assertThat(refused.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(complaint);
            assertThat(problem.id()).isEqualTo("not-a-contract");
        });
    }
}
