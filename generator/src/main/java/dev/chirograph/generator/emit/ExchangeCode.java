package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.BodyDecl;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The statements of one test: what the provider will answer, the call, and what must come of it. */
record ExchangeCode(
        GroupDecl group,
        OperationDecl operation,
        DocumentedExchange exchange,
        ApiModel model,
        JavaNames names,
        JavaTypes types) {
    private static final ClassName ASSERTIONS = ClassName.get("org.junit.jupiter.api", "Assertions");

    CodeBlock statements() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("PROVIDER.answer($L)", key());
        CodeBlock call = call(code);
        Response answered = exchange.response();
        if (isFailure()) {
            code.addStatement(
                    "$T failure = $T.assertThrows($T.class, () -> $L.execute())",
                    StatusException.class,
                    ASSERTIONS,
                    StatusException.class,
                    call);
            if (answered != null && answered.exact()) {
                code.addStatement("$T.assertEquals($L, failure.status())", ASSERTIONS, answered.status());
            }
            return code.build();
        }
        TypeName response = ParameterizedTypeName.get(
                ClassName.get(ApiResponse.class), new Answers(names, types).result(operation));
        code.addStatement("$T response = $L.response()", response, call);
        MediaType mediaType = exchange.responseMediaType();
        if (exchange.answer() != null && mediaType != null && (mediaType.json() || mediaType.xml())) {
            code.addStatement("PROVIDER.assertSame($L, response.rawBody(), response.rewrittenBody())", key());
        } else if (answered != null && answered.exact()) {
            code.addStatement("$T.assertEquals($L, response.status())", ASSERTIONS, answered.status());
        } else {
            code.addStatement("$T.assertEquals(2, response.status() / 100)", ASSERTIONS);
        }
        return code.build();
    }

    private CodeBlock key() {
        return CodeBlocks.strings(List.of(operation.operation().id(), exchange.name()));
    }

    /** An answer under another status than success, or one that the contract marks as an error whatever its status. */
    private boolean isFailure() {
        Response answered = exchange.response();
        Example answer = exchange.answer();
        if (answered != null && !answered.success() && !answered.status().equals("default")) {
            return true;
        }
        ApiModel.ErrorBodyDecl error = model.errorBody();
        if (error == null || answer == null || answer.value() == null) {
            return false;
        }
        JsonNode mark = answer.value().at(error.pointer());
        return mark.isContainerNode()
                ? !mark.isEmpty()
                : mark.isTextual() && !mark.asText().isEmpty();
    }

    private CodeBlock call(CodeBlock.Builder code) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (ParameterDecl parameter : operation.positional()) {
            arguments.add(value(parameter));
        }
        addBody(code, arguments);
        addParams(code, arguments);
        return CodeBlock.of(
                "client.$L().$L($L)",
                names.groupAccessor(group),
                names.callMethod(operation),
                CodeBlock.join(arguments, ",$W"));
    }

    private CodeBlock value(ParameterDecl parameter) {
        JsonNode documented = exchange.parameters().get(parameter.parameter());
        JsonNode value = documented != null ? documented : Samples.of(parameter);
        return values().expression(parameter.type(), value);
    }

    private ValueCode values() {
        return new ValueCode(model, names, types);
    }

    private void addBody(CodeBlock.Builder code, List<CodeBlock> arguments) {
        BodyDecl body = operation.body();
        if (body == null) {
            return;
        }
        JsonNode example =
                exchange.request() == null ? null : exchange.request().value();
        if (example == null && !body.required()) {
            if (hasParams()) {
                arguments.add(CodeBlock.of("null"));
            }
            return;
        }
        TypeName type = new BodyCode(body, types).argument();
        CodeBlock value = example == null ? sample(body) : body(body, example);
        code.addStatement("$T body = $L", type.withoutAnnotations(), value);
        arguments.add(CodeBlock.of("body"));
    }

    /** What is sent where the exchange documents no request: another example, else what the provider makes of the schema. */
    private CodeBlock sample(BodyDecl body) {
        JsonNode other = new ShownExamples(operation.operation()).body(body);
        if (other != null) {
            return body(body, other);
        }
        return switch (body.kind()) {
            case TEXT -> SourceText.string("text");
            case BINARY -> bytes("bytes");
            case MULTIPART -> values().expression(body.type(), JsonNodeFactory.instance.objectNode());
            case JSON_LINES -> CodeBlock.of("$T.of($L)", List.class, made(body));
            case JSON, XML, FORM -> made(body);
        };
    }

    private CodeBlock made(BodyDecl body) {
        return CodeBlock.of(
                "$L.decode(PROVIDER.sampleBody($L))",
                types.direct(body.type()),
                CodeBlocks.strings(List.of(operation.operation().id(), body.mediaType())));
    }

    private CodeBlock body(BodyDecl body, JsonNode example) {
        return switch (body.kind()) {
            case TEXT -> SourceText.string(example.asText());
            case BINARY -> bytes(example.asText());
            case JSON_LINES -> CodeBlock.of("$T.of($L)", List.class, values().expression(body.type(), example));
            default -> values().expression(body.type(), example);
        };
    }

    private static CodeBlock bytes(String text) {
        return CodeBlock.of(
                "$T.of($L.getBytes($T.UTF_8))", BinarySource.class, SourceText.string(text), StandardCharsets.class);
    }

    private boolean hasParams() {
        return operation.params() != null
                && !(operation.paramsOptional() && documentedParams().isEmpty());
    }

    private List<ParameterDecl> documentedParams() {
        return operation.parameters().stream()
                .filter(parameter -> parameter.property() != null)
                .filter(parameter -> exchange.parameters().get(parameter.parameter()) != null
                        || parameter.parameter().required())
                .toList();
    }

    private void addParams(CodeBlock.Builder code, List<CodeBlock> arguments) {
        if (!hasParams()) {
            return;
        }
        ClassName params = ClassName.get(names.packageName(), names.paramsClass(operation));
        CodeBlock.Builder value = CodeBlock.builder().add("$T.builder()", params);
        for (ParameterDecl parameter : documentedParams()) {
            PropertyDecl property = parameter.property();
            if (property != null) {
                value.add("\n.$L($L)", names.property(property), value(parameter));
            }
        }
        code.addStatement("$T params = $L", params, value.add("\n.build()").build());
        arguments.add(CodeBlock.of("params"));
    }
}
