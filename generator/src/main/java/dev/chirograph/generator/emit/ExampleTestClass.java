package dev.chirograph.generator.emit;

import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.AnnotationSpec;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.FieldSpec;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.TypeSpec;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.SecurityRequirement;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The tests of a group: one for each documented exchange, which is also an example of its use. */
record ExampleTestClass(GroupDecl group, ApiModel model, TestedContract contract, JavaNames names, JavaTypes types)
        implements ClassSpec {
    private static final ClassName CONTRACT_MOCK = ClassName.get("dev.chirograph.conformance.junit", "ContractMock");
    private static final ClassName REGISTER_EXTENSION =
            ClassName.get("org.junit.jupiter.api.extension", "RegisterExtension");

    @Override
    public ClassName className() {
        return ClassName.get(names.packageName(), names.groupTest(group));
    }

    @Override
    public String source() {
        return "#/paths";
    }

    @Override
    public TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(className())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "The documented exchanges of {@link $T}, made with the client.",
                        ClassName.get(names.packageName(), names.groupClass(group)));
        if (group.operations().stream()
                .anyMatch(operation -> operation.operation().deprecated())) {
            spec.addAnnotation(AnnotationSpec.of(SuppressWarnings.class, SourceText.string("deprecation")));
        }
        spec.addField(provider()).addField(client());
        for (OperationDecl operation : group.operations()) {
            for (DocumentedExchange exchange : operation.exchanges()) {
                spec.addMethod(test(operation, exchange));
            }
        }
        return spec.build();
    }

    private FieldSpec provider() {
        return FieldSpec.builder(CONTRACT_MOCK, "PROVIDER", Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(REGISTER_EXTENSION)
                .initializer("$T.$L", CONTRACT_MOCK, TestedContract.expression(contract))
                .build();
    }

    private FieldSpec client() {
        ClassName client = ClassName.get(names.packageName(), names.client());
        CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()$>$>\n.baseUrl(PROVIDER.baseUrl())", client);
        for (String scheme : neededSchemes()) {
            SecurityScheme declared = model.securitySchemes().get(scheme);
            if (declared != null) {
                code.add(credentials(declared));
            }
        }
        return FieldSpec.builder(client, "client", Modifier.PRIVATE, Modifier.FINAL)
                .initializer(code.add("\n.build()$<$<").build())
                .build();
    }

    private Set<String> neededSchemes() {
        Set<String> schemes = new LinkedHashSet<>();
        for (OperationDecl operation : group.operations()) {
            operation.operation().security().stream()
                    .findFirst()
                    .map(SecurityRequirement::schemes)
                    .ifPresent(needed -> schemes.addAll(needed.keySet()));
        }
        return schemes;
    }

    private CodeBlock credentials(SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.Basic) {
            return CodeBlock.of("\n.$L(PROVIDER.username(), PROVIDER.password())", names.credential(scheme));
        }
        if (scheme instanceof SecurityScheme.Bearer || scheme instanceof SecurityScheme.OAuth2) {
            return CodeBlock.of("\n.$L(PROVIDER.token())", names.credential(scheme));
        }
        return scheme instanceof SecurityScheme.ApiKey
                ? CodeBlock.of("\n.$L(PROVIDER.apiKey($L))", names.credential(scheme), SourceText.string(scheme.name()))
                : CodeBlock.of("");
    }

    private MethodSpec test(OperationDecl operation, DocumentedExchange exchange) {
        CodeBlock text = JavadocText.at(1)
                .paragraph(SourceText.code(operation.operation().id()) + ": " + SourceText.code(exchange.name()) + ".")
                .build();
        return MethodSpec.methodBuilder(names.test(exchange))
                .addJavadoc(text)
                .addAnnotation(ClassName.get("org.junit.jupiter.api", "Test"))
                .addCode(new ExchangeCode(group, operation.reading(exchange), exchange, model, names, types)
                        .statements())
                .build();
    }
}
