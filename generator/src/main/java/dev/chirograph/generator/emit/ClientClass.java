package dev.chirograph.generator.emit;

import dev.chirograph.client.Api;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.auth.TokenFlow;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.FieldSpec;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeSpec;
import dev.chirograph.spec.model.SecurityRequirement;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.Server;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class a user starts at: builds the client and gives its groups. */
record ClientClass(ApiModel model, GroupAccessors accessors, JavaNames names, JavaTypes types) implements ClassSpec {

    @Override
    public ClassName className() {
        return ClassName.get(names.packageName(), names.client());
    }

    @Override
    public String source() {
        return "#";
    }

    @Override
    public TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(documentation())
                .addField(api());
        model.tokenFlows().forEach((name, flow) -> spec.addField(flow(name, flow)));
        accessors.addFields(spec);
        spec.addMethod(accessors.constructor(Modifier.PRIVATE)).addMethod(builder());
        accessors.addMethods(spec);
        return spec.addType(builderClass()).build();
    }

    private CodeBlock documentation() {
        JavadocText text = JavadocText.at(0)
                .paragraph("Client of the " + PackageInfo.titleAndVersion(model.info()) + ".")
                .markdown(model.info().summary())
                .markdown(model.info().description())
                .more(model.info().externalDocs())
                .markdown(Terms.of(model.info()))
                .paragraph("Immutable and thread-safe: build one and share it.");
        return model.incoming().isEmpty()
                ? text.build()
                : text.paragraph(new IncomingList(types).of(model.incoming())).build();
    }

    private FieldSpec api() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($L, $L)$>$>",
                        Api.class,
                        SourceText.string(model.info().title()),
                        SourceText.string(model.info().version()));
        for (Server server : model.servers()) {
            code.add("\n.server($L)", RequestCode.server(server));
        }
        List<SecurityRequirement> security = model.security();
        if (security != null) {
            security.forEach(alternative -> code.add(
                    "\n.security($L)", CodeBlocks.strings(alternative.schemes().keySet())));
        }
        ApiModel.ErrorBodyDecl error = model.errorBody();
        if (error != null) {
            code.add(
                    "\n.errorBody($T.at($L, $L",
                    ErrorBody.class,
                    SourceText.string(error.pointer()),
                    types.direct(error.type()));
            error.unauthorized().forEach(word -> code.add(", $L", SourceText.string(word)));
            code.add("))");
        }
        return FieldSpec.builder(Api.class, "API", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(code.add("$<$<").build())
                .build();
    }

    private FieldSpec flow(String scheme, ApiModel.TokenFlowDecl flow) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.login($L)$>$>",
                        TokenFlow.class,
                        methodAndPath(flow.login().operation()))
                .add(
                        "\n.credentials($L)",
                        CodeBlocks.strings(List.of(
                                flow.pointers().username(), flow.pointers().password())))
                .add(
                        "\n.tokens($L, $L)",
                        SourceText.string(flow.pointers().token()),
                        orNull(flow.pointers().refreshToken()));
        SecurityScheme.Refresh refresh = flow.refreshPointers();
        if (flow.refresh() != null && refresh != null) {
            code.add(
                            "\n.refresh($L, $L)",
                            methodAndPath(flow.refresh().operation()),
                            SourceText.string(refresh.refreshToken()))
                    .add("\n.newTokens($L, $L)", SourceText.string(refresh.token()), orNull(refresh.newRefreshToken()));
        }
        return FieldSpec.builder(TokenFlow.class, names.flowConstant(scheme(scheme)))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(code.add("$<$<").build())
                .build();
    }

    private static CodeBlock methodAndPath(dev.chirograph.spec.model.Operation operation) {
        return CodeBlocks.strings(List.of(operation.method(), operation.wirePath()));
    }

    private static CodeBlock orNull(@org.jspecify.annotations.Nullable String text) {
        return text == null ? CodeBlock.of("null") : SourceText.string(text);
    }

    private SecurityScheme scheme(String name) {
        SecurityScheme scheme = model.securitySchemes().get(name);
        if (scheme == null) {
            throw new IllegalStateException("no security scheme " + name);
        }
        return scheme;
    }

    private MethodSpec builder() {
        String url = model.servers().get(0).url();
        JavadocText text = JavadocText.at(1).paragraph("Starts a client of " + SourceText.code(url) + ".");
        ServerText.describe(model.servers(), text);
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(text.build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builderName())
                .addStatement("return new $T()", builderName())
                .build();
    }

    private ClassName builderName() {
        return className().nestedClass("Builder");
    }

    private TypeSpec builderClass() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(builderName())
                .addJavadoc("Builds $L {@link $T}.", CodeBlocks.article(className()), className())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(ClientBuilder.class), builderName()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(API)")
                        .build());
        new CredentialMethods(model, builderName(), names).methods().forEach(spec::addMethod);
        return spec.addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc("Returns the client.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(className())
                        .addStatement("return new $T(calls())", className())
                        .build())
                .build();
    }
}
