package dev.chirograph.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is broken in some places is still of use; only who is strict refuses it. */
class BrokenInPartTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {version: '1', colour: red}
            x-unheard-of: {any: thing}
            jsonSchemaDialect: https://example.com/our-own
            paths:
              no-slash: {get: {responses: {}}}
              /orders/{id}:
                get:
                  operationId: read
                  parameters:
                    - {name: id, in: path, schema: {type: string}}
                    - {name: size, in: query, schema: {type: integer, default: many}}
                    - {name: size, in: query, schema: {type: integer}}
                    - {name: sort, in: query, style: zigzag, schema: {type: string}}
                    - {name: Accept, in: header, schema: {type: string}}
                    - {name: Content-Length, in: header, required: true, schema: {type: integer}}
                    - {name: nowhere}
                    - {name: where, in: query, content: {text/xml: {schema: {type: object, properties: {a: {}}}}}}
                  security: [{missing: []}]
                  responses:
                    '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
                    oops: {description: d}
                post:
                  operationId: read
                  requestBody: {}
                put:
                  operationId: send
                  requestBody: {content: {multipart/form-data: {schema: {properties: {tags: {type: array}}},
                    encoding: {tags: {style: pipeDelimited, explode: false}}}}}
              /orders/{lost}: {get: {operationId: lost, deprecated: maybe}}
            webhooks:
              photo: {post: {requestBody: {content: {image/png: {}}}}}
            components:
              schemas:
                Order:
                  type: object
                  properties:
                    customer: {$ref: '#/components/schemas/Nobody'}
                    self: {$ref: '#/components/schemas/Ring'}
                    total: {type: number, minLength: -1}
                    pair: {type: array, prefixItems: [{type: string}, {type: integer}]}
                    mixed: {enum: [1, a, true]}
                    both: {oneOf: [{type: string}, {type: boolean}], anyOf: [{type: integer}, {type: string}]}
                    word: {allOf: [{enum: [a, b]}, {const: c}]}
                    kind: {allOf: [{type: string}, {type: integer}]}
                    dynamic: {$dynamicRef: '#node'}
                    other: {type: {wrong: thing}}
                    a-b: {type: string}
                    a_b: {type: string}
                Ring: {$ref: '#/components/schemas/Ring'}
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsWholeIsGeneratedAndWhatIsBrokenIsNamed() {
        ContractReading reading = read();
        List<Diagnostic> warnings = generator(reading, GeneratorOptions.of("demo", folder))
                .generate()
                .warnings();

        assertThat(warnings.stream().map(Diagnostic::id).distinct())
                .contains(
                        "several-alternatives",
                        "contradictory-types",
                        "contradictory-values",
                        "no-title",
                        "schema-dialect",
                        "unknown-key",
                        "path-key",
                        "path-required",
                        "path-parameter",
                        "default-type",
                        "duplicate-parameter",
                        "unknown-style",
                        "ignored-header",
                        "unusable-parameter",
                        "unknown-security-scheme",
                        "status-key",
                        "duplicate-operation-id",
                        "empty-body",
                        "no-responses",
                        "wrong-kind",
                        "dangling-reference",
                        "reference-ring",
                        "parameter-content",
                        "part-style",
                        "incoming-body",
                        "negative-size",
                        "unsupported-keyword",
                        "unknown-type",
                        "name-collision");
        assertThat(warnings).allMatch(warning -> warning.location().line() > 0);
        assertThat(warnings.stream().map(Diagnostic::format)).noneMatch(text -> text.contains("unheard-of"));

        assertThat(warnings)
                .filteredOn(warning -> warning.id().equals("ignored-header"))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the header \"Accept\" is described by content types and security, not by a parameter",
                        "the header \"Content-Length\" is written by HTTP itself");

        Compilation client = Compilation.of(folder);
        assertThat(client.complaints()).isEmpty();
        assertThat(client.load("demo.model.Order").getMethods())
                .extracting("name")
                .contains("customer", "self", "total", "pair", "mixed", "word", "kind", "dynamic", "other");
    }

    @Test
    void whoIsStrictIsToldTheSameAsErrorsAndGetsNothing() {
        ContractReading reading = read();
        List<Diagnostic> warnings = generator(reading, GeneratorOptions.of("demo", folder.resolve("checked")))
                .check()
                .warnings();

        ContractException refusal = catchThrowableOfType(
                ContractException.class,
                () -> generator(reading, GeneratorOptions.of("demo", folder).asStrict())
                        .generate());

        assertThat(refusal.diagnostics()).allMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        assertThat(refusal.diagnostics().stream().map(Diagnostic::id))
                .containsExactlyElementsOf(warnings.stream().map(Diagnostic::id).toList());
        assertThat(folder).isEmptyDirectory();
    }

    private static ContractReading read() {
        return ContractReader.create().read("openapi.yaml", new ByteArrayInputStream(DOCUMENT.getBytes(UTF_8)));
    }

    private static ClientGenerator generator(ContractReading reading, GeneratorOptions options) {
        return ClientGenerator.of(reading.contract(), reading.warnings(), options);
    }
}
