package dev.chirograph.generator.emit;

import dev.chirograph.client.ServerVariable;
import dev.chirograph.client.http.Style;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.ParameterStyle;
import dev.chirograph.spec.model.Server;
import org.jspecify.annotations.Nullable;

/** The statement that prepares a call: a line for each parameter, one for the body. */
record RequestCode(
        OperationDecl operation,
        JavaNames names,
        JavaTypes types,
        @Nullable String descriptors) {

    CodeBlock statement() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (descriptors == null) {
            code.add("return calls.request($L)", names.constant(operation));
        } else {
            code.add("return calls.request($L.$L)", descriptors, names.constant(operation));
        }
        operation.operation().servers().forEach(server -> code.add("\n.server($L)", server(server)));
        operation.parameters().forEach(parameter -> code.add(parameter(parameter)));
        if (operation.body() != null) {
            code.add("\n.body($L)", new BodyCode(operation.body(), types).expression());
        }
        return code.add("\n.call()").build();
    }

    /** Returns the arguments that name a server and its variables. */
    static CodeBlock server(Server server) {
        CodeBlock.Builder code = CodeBlock.builder().add("$L", SourceText.string(server.url()));
        server.variables().forEach((name, variable) -> {
            code.add(
                    ",$W$T.of($L, $L",
                    ServerVariable.class,
                    SourceText.string(name),
                    SourceText.string(variable.defaultValue()));
            variable.enumeration().forEach(word -> code.add(",$W$L", SourceText.string(word)));
            code.add(")");
        });
        return code.build();
    }

    private CodeBlock parameter(ParameterDecl declared) {
        Parameter parameter = declared.parameter();
        MediaType content = parameter.content();
        boolean json = content != null && content.json();
        return CodeBlock.builder()
                .add(
                        "\n.$L$L($L, $L, $L",
                        parameter.in().word(),
                        json ? "Json" : "",
                        SourceText.string(parameter.name()),
                        types.direct(declared.type()),
                        value(declared))
                .add(json ? CodeBlock.of("") : style(parameter, declared.type()))
                .add(")")
                .build();
    }

    private CodeBlock value(ParameterDecl parameter) {
        if (parameter.constant() != null && parameter.type() instanceof TypeRef.Scalar scalar) {
            return CodeBlocks.value(scalar.type(), parameter.constant());
        }
        return parameter.property() != null
                ? CodeBlock.of("params.$L()", names.property(parameter.property()))
                : CodeBlock.of("$L", names.argument(parameter));
    }

    private static CodeBlock style(Parameter parameter, TypeRef type) {
        boolean reserved = parameter.allowReserved() && parameter.in() == ParameterLocation.QUERY;
        if (isDefault(parameter, type) && !reserved) {
            return CodeBlock.of("");
        }
        boolean explode = parameter.explode() && parameter.style() != ParameterStyle.DEEP_OBJECT;
        String constant = parameter.style().name() + (explode ? "_EXPLODED" : "");
        return CodeBlock.of(", $T.$L$L", Style.class, constant, reserved ? ".reserved()" : "");
    }

    private static boolean isDefault(Parameter parameter, TypeRef type) {
        boolean simple = parameter.in() == ParameterLocation.PATH || parameter.in() == ParameterLocation.HEADER;
        ParameterStyle usual = simple ? ParameterStyle.SIMPLE : ParameterStyle.FORM;
        // A scalar has nothing to explode.
        boolean scalar =
                type instanceof TypeRef.Scalar given && given.type() != dev.chirograph.generator.model.ScalarType.ANY;
        return parameter.style() == usual && (parameter.explode() != simple || scalar);
    }
}
