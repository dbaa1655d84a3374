package dev.chirograph.generator.emit;

import dev.chirograph.client.ServerVariable;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.model.ScalarType;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.Server;

/**
 * The statement that prepares a call: a line for each parameter, one for the body.
 *
 * @param description of the operation
 */
record RequestCode(OperationDecl operation, CodeBlock description, JavaNames names, JavaTypes types) {

    CodeBlock statement() {
        CodeBlock.Builder code = CodeBlock.builder().add("return $L\n.request(calls)", description);
        operation.servers().forEach(server -> code.add("\n.server($L)", server(server)));
        for (ParameterDecl parameter : operation.parameters()) {
            if (parameter.property() == null) {
                code.add(parameter(parameter));
            }
        }
        if (operation.params() != null) {
            code.add("\n.params(params)");
        }
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
        ParameterForm form = new ParameterForm(parameter, declared.type());
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "\n.$L$L($L",
                        parameter.in().word(),
                        form.json() ? "Json" : "",
                        SourceText.string(parameter.name()));
        if (!plain(declared, form)) {
            code.add(", $L", types.direct(declared.type()));
        }
        code.add(", $L", value(declared));
        if (form.style() != null) {
            code.add(", $L", form.style());
        }
        return code.add(")").build();
    }

    /** Whether the type follows from the Java type of the argument: text and whole numbers of a path. */
    private static boolean plain(ParameterDecl declared, ParameterForm form) {
        if (declared.parameter().in() != ParameterLocation.PATH || form.json() || form.style() != null) {
            return false;
        }
        return declared.type().equals(new TypeRef.Scalar(ScalarType.STRING))
                || declared.type().equals(new TypeRef.Scalar(ScalarType.LONG));
    }

    private CodeBlock value(ParameterDecl parameter) {
        return parameter.constant() != null && parameter.type() instanceof TypeRef.Scalar scalar
                ? CodeBlocks.value(scalar.type(), parameter.constant())
                : CodeBlock.of("$L", names.argument(parameter));
    }
}
