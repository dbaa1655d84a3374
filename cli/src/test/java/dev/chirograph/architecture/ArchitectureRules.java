package dev.chirograph.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which package may import what: foreign types stop at one package each, and layers look down only. */
final class ArchitectureRules {

    private ArchitectureRules() {}

    /** All rules by name, in the order in which the documentation lists them. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("swagger-parser", foreign("io.swagger..", "dev.chirograph.spec.openapi.."));
        rules.put(
                "snakeyaml-engine",
                foreign("org.snakeyaml..", "dev.chirograph.spec.document..", "dev.chirograph.conformance.ledger.."));
        rules.put("commonmark", foreign("org.commonmark..", "dev.chirograph.generator.emit.."));
        rules.put(
                "json-schema-validator",
                foreign("com.networknt..", "dev.chirograph.spec.lint..", "dev.chirograph.conformance.schema.."));
        rules.put("WireMock", foreign("com.github.tomakehurst.wiremock..", "dev.chirograph.conformance.mock.."));
        rules.put("WireMock's own libraries", foreign("wiremock..", "dev.chirograph.conformance.mock.."));
        rules.put("Apache HttpClient", foreign("org.apache.hc..", "dev.chirograph.conformance.driver.."));
        rules.put(
                "HTTP client of the JDK",
                foreign(
                        "java.net.http..",
                        "dev.chirograph.client..",
                        "dev.chirograph.spec.document..",
                        "dev.chirograph.conformance.recording.."));
        rules.put("JUnit", foreign("org.junit..", "dev.chirograph.conformance.junit.."));
        rules.put("Maven", foreign("org.apache.maven..", "dev.chirograph.maven.."));
        rules.put("picocli", foreign("picocli..", "dev.chirograph.cli.."));
        rules.put("Jackson in the runtime", jacksonStaysInCodecs());
        rules.put("layers of spec", specLayers());
        rules.put("layers of the generator", generatorLayers());
        rules.put("output knows nothing of the generator", outputApart());
        rules.put("layers of the runtime", runtimeLayers());
        rules.put("modules", modules());
        return rules;
    }

    private static ArchRule foreign(String library, String... owners) {
        return noClasses()
                .that()
                .resideInAPackage("dev.chirograph..")
                .and()
                .resideOutsideOfPackages(owners)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchRule jacksonStaysInCodecs() {
        return noClasses()
                .that()
                .resideInAPackage("dev.chirograph.client..")
                .and()
                .resideOutsideOfPackages("dev.chirograph.client.json..", "dev.chirograph.client.xml..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..").and(not(equivalentTo(JsonNode.class))))
                .because("a model may keep unknown data as a JsonNode, and that is all a user sees of Jackson");
    }

    private static ArchRule specLayers() {
        return layers("facade", "dev.chirograph.spec")
                .layer("lint")
                .definedBy("dev.chirograph.spec.lint..")
                .layer("scenario")
                .definedBy("dev.chirograph.spec.scenario..")
                .layer("openapi")
                .definedBy("dev.chirograph.spec.openapi..")
                .layer("document")
                .definedBy("dev.chirograph.spec.document..")
                .layer("model")
                .definedBy("dev.chirograph.spec.model..")
                .layer("diagnostic")
                .definedBy("dev.chirograph.spec.diagnostic..")
                .whereLayer("facade")
                .mayOnlyAccessLayers("lint", "scenario", "openapi", "document", "model", "diagnostic")
                .whereLayer("scenario")
                .mayOnlyAccessLayers("document", "model", "diagnostic")
                .whereLayer("lint")
                .mayOnlyAccessLayers("model", "diagnostic")
                .whereLayer("openapi")
                .mayOnlyAccessLayers("document", "model", "diagnostic")
                .whereLayer("document")
                .mayOnlyAccessLayers("diagnostic")
                .whereLayer("model")
                .mayOnlyAccessLayers("diagnostic")
                .whereLayer("diagnostic")
                .mayNotAccessAnyLayer();
    }

    private static ArchRule generatorLayers() {
        return layers("facade", "dev.chirograph.generator")
                .layer("emit")
                .definedBy("dev.chirograph.generator.emit..")
                .layer("source")
                .definedBy("dev.chirograph.generator.source..")
                .layer("naming")
                .definedBy("dev.chirograph.generator.naming..")
                .layer("model")
                .definedBy("dev.chirograph.generator.model..")
                .layer("output")
                .definedBy("dev.chirograph.generator.output..")
                .whereLayer("facade")
                .mayOnlyAccessLayers("emit", "naming", "model", "output")
                .whereLayer("emit")
                .mayOnlyAccessLayers("source", "naming", "model")
                .whereLayer("source")
                .mayNotAccessAnyLayer()
                .whereLayer("naming")
                .mayOnlyAccessLayers("model")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("output")
                .mayNotAccessAnyLayer();
    }

    private static ArchRule outputApart() {
        return noClasses()
                .that()
                .resideInAPackage("dev.chirograph.generator.output..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.chirograph.spec", "dev.chirograph.spec.model..", "dev.chirograph.spec.openapi..");
    }

    private static ArchRule runtimeLayers() {
        return layers("client", "dev.chirograph.client")
                .layer("auth")
                .definedBy("dev.chirograph.client.auth..")
                .layer("http")
                .definedBy("dev.chirograph.client.http..")
                .layer("codecs")
                .definedBy("dev.chirograph.client.json..", "dev.chirograph.client.xml..")
                .layer("error")
                .definedBy("dev.chirograph.client.error..")
                .whereLayer("client")
                .mayOnlyAccessLayers("auth", "http", "codecs", "error")
                .whereLayer("auth")
                .mayOnlyAccessLayers("http", "codecs", "error")
                .whereLayer("http")
                .mayOnlyAccessLayers("codecs", "error")
                .whereLayer("codecs")
                .mayOnlyAccessLayers("error")
                .whereLayer("error")
                .mayNotAccessAnyLayer();
    }

    private static ArchRule modules() {
        return layers("cli", "dev.chirograph.cli..")
                .layer("maven")
                .definedBy("dev.chirograph.maven..")
                .layer("conformance")
                .definedBy("dev.chirograph.conformance..")
                .layer("generator")
                .definedBy("dev.chirograph.generator..")
                .layer("runtime")
                .definedBy("dev.chirograph.client..")
                .layer("spec")
                .definedBy("dev.chirograph.spec..")
                .whereLayer("cli")
                .mayOnlyAccessLayers("conformance", "generator", "spec")
                .whereLayer("maven")
                .mayOnlyAccessLayers("conformance", "generator", "spec")
                .whereLayer("conformance")
                .mayOnlyAccessLayers("spec")
                .whereLayer("generator")
                .mayOnlyAccessLayers("spec", "runtime")
                .whereLayer("runtime")
                .mayNotAccessAnyLayer()
                .whereLayer("spec")
                .mayNotAccessAnyLayer();
    }

    private static LayeredArchitecture layers(String top, String topPackage) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer(top)
                .definedBy(topPackage);
    }
}
