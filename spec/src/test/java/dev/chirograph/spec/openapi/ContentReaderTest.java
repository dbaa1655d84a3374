package dev.chirograph.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.Texts;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys of {@code content}. */
class ContentReaderTest {

    private static ContractReading read(String content) {
        return Texts.read("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /a: {get: {operationId: a, responses: {'200': {description: d, content: {CONTENT}}}}}
                """.replace("CONTENT", content));
    }

    private static List<String> types(ContractReading reading) {
        return reading.contract().operations().get(0).responses().get(0).content().stream()
                .map(MediaType::type)
                .toList();
    }

    @Test
    void whatIsNoMediaTypeBesideOneThatIsIsLeftOutWithAWarning() {
        ContractReading reading = read("application/json: {}, x-example-1: {example: 1}, '*': {}, /: {}");

        assertThat(types(reading)).containsExactly("application/json", "*");
        assertThat(reading.warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "\"x-example-1\" is no media type, and is ignored", "\"/\" is no media type, and is ignored");
        assertThat(reading.warnings()).extracting(Diagnostic::id).containsOnly("no-media-type");
    }

    @Test
    void aWordThatStandsAloneSaysMoreThanNothing() {
        ContractReading reading = read("json: {}");

        assertThat(types(reading)).containsExactly("json");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void whatNoHeaderCanHoldStandsForAnyMediaType() {
        ContractReading alone = read("application/ünï: {}");
        assertThat(types(alone)).containsExactly("*/*");
        assertThat(alone.warnings())
                .extracting(Diagnostic::message)
                .containsExactly("\"application/ünï\" is no media type, and stands for any");

        ContractReading beside = read("\"text/x\\r\\nX: 1\": {}, application/json: {}");
        assertThat(types(beside)).containsExactly("application/json");
        assertThat(beside.warnings()).extracting(Diagnostic::id).containsExactly("no-media-type");
    }

    @Test
    void whatIsNoNameOfAHeaderIsLeftOut() {
        ContractReading reading = Texts.read("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                components:
                  securitySchemes: {key: {type: apiKey, in: header, name: "X Key"}}
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: "X Y", in: header, required: true, schema: {type: string}}
                        - {name: "x y", in: query, schema: {type: string}}
                      responses: {'200': {description: d, headers: {"X\\r\\nY": {}, X-Ok: {}}}}
                """);
        Operation operation = reading.contract().operations().get(0);
        assertThat(operation.parameters()).extracting(Parameter::name).containsExactly("x y");
        assertThat(operation.responses().get(0).headers()).containsOnlyKeys("X-Ok");
        assertThat(reading.contract().securitySchemes().get("key")).isInstanceOf(SecurityScheme.Other.class);
        assertThat(reading.warnings())
                .extracting(Diagnostic::id)
                .containsExactlyInAnyOrder("unusable-parameter", "unusable-header", "unusable-security-scheme");
    }
}
