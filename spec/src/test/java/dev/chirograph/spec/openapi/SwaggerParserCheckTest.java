package dev.chirograph.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.Texts;
import dev.chirograph.spec.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class SwaggerParserCheckTest {

    @Test
    void repeatsWhatSwaggerParserSays() {
        var contract = Texts.read("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {}}}\n")
                .contract();

        assertThat(SwaggerParserCheck.check(contract)).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.id()).isEqualTo("swagger-parser");
            assertThat(diagnostic.message()).contains("responses is missing");
        });
    }

    @Test
    void understandsDocumentsThatWereTranslated() {
        var contract = Texts.read("""
                        openapi: 3.0.3
                        info: {title: T, version: '1'}
                        paths: {}
                        components: {schemas: {A: {type: string, nullable: true}}}
                        """).contract();

        assertThat(SwaggerParserCheck.check(contract)).isEmpty();
    }

    @Test
    void hasNothingAgainstTheBundledContracts() {
        assertThat(BundledContracts.list())
                .allSatisfy(bundled -> assertThat(SwaggerParserCheck.check(
                                BundledContracts.read(bundled.name()).contract()))
                        .extracting(Diagnostic::message)
                        .isEmpty());
    }
}
