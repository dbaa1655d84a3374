package dev.chirograph.generator.emit;

import dev.chirograph.client.Call;
import dev.chirograph.generator.model.AnswerDecl;
import dev.chirograph.generator.model.BodyDecl;
import dev.chirograph.generator.model.Documentation;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ArrayTypeName;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.ParameterSpec;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.spec.model.RequestBody;
import dev.chirograph.spec.model.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The methods of an operation: one pair that takes everything, and shorter pairs that leave out what is optional.
 *
 * @param variantOf the operation that this one is a variant of, or null
 */
record OperationMethods(
        OperationDecl operation,
        @Nullable OperationDecl variantOf,
        @Nullable List<SecurityRequirement> documentSecurity,
        JavaNames names,
        JavaTypes types,
        Answers answers) {

    /**
     * What a method takes beside the required arguments.
     *
     * @param body whether it takes the body
     * @param params whether it takes the parameter class
     */
    private record Shape(boolean body, boolean params) {
        /** Returns what {@code equals} would, which the JVM would link first, as {@code TypeRef} says. */
        boolean same(Shape other) {
            return body == other.body && params == other.params;
        }
    }

    List<MethodSpec> methods() {
        List<Shape> shapes = shapes();
        List<MethodSpec> methods = new ArrayList<>();
        Shape whole = shapes.get(shapes.size() - 1);
        shapes.forEach(shape -> methods.add(execute(shape, whole)));
        shapes.forEach(shape -> methods.add(prepare(shape, whole)));
        return methods;
    }

    /** Shortest first; the last takes everything. */
    private List<Shape> shapes() {
        boolean body = operation.body() != null;
        boolean params = operation.params() != null;
        List<Shape> shapes = new ArrayList<>();
        if (operation.bodyOptional()) {
            shapes.add(new Shape(false, params && !operation.paramsOptional()));
        }
        if (operation.paramsOptional()) {
            shapes.add(new Shape(body, false));
        }
        shapes.add(new Shape(body, params));
        return shapes;
    }

    private MethodSpec execute(Shape shape, Shape whole) {
        TypeName result = answers.result(operation);
        boolean nothing = ClassName.get(Void.class).equals(result);
        MethodSpec.Builder method = start(names.method(operation), shape, documentation(shape, whole, nothing));
        return (nothing ? method : method.returns(result))
                .addStatement(
                        "$L$L($L).execute()",
                        nothing ? "" : "return ",
                        names.callMethod(operation),
                        CodeBlock.join(values(shape, shape), ", "))
                .build();
    }

    private MethodSpec prepare(Shape shape, Shape whole) {
        MethodSpec.Builder method = start(names.callMethod(operation), shape, link(shape))
                .returns(ParameterizedTypeName.get(ClassName.get(Call.class), answers.result(operation)));
        if (shape.same(whole)) {
            CodeBlock description = new OperationDescriptor(operation, documentSecurity, names, answers).expression();
            return method.addStatement(new RequestCode(operation, description, names, types).statement())
                    .build();
        }
        if (whole.params() && !shape.params()) {
            // Of its own, since javac takes twice as long for a call that is an argument of another.
            method.addStatement("$T params =$W$T.builder().build()", params(), params());
        }
        return method.addStatement(
                        "return $L($L)", names.callMethod(operation), CodeBlock.join(values(shape, whole), ", "))
                .build();
    }

    private MethodSpec.Builder start(String name, Shape shape, CodeBlock documentation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(documentation)
                .addModifiers(Modifier.PUBLIC)
                .addParameters(parameters(shape));
        return operation.operation().deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }

    private List<ParameterSpec> parameters(Shape shape) {
        List<ParameterSpec> parameters = new ArrayList<>();
        for (ParameterDecl parameter : operation.positional()) {
            parameters.add(new ParameterSpec(types.argument(parameter.type()), names.argument(parameter)));
        }
        if (shape.body() && operation.body() != null) {
            parameters.add(new ParameterSpec(new BodyCode(operation.body(), types).argument(), "body"));
        }
        if (shape.params()) {
            parameters.add(new ParameterSpec(params(), "params"));
        }
        return parameters;
    }

    private ClassName params() {
        return ClassName.get(names.packageName(), names.paramsClass(operation));
    }

    /** What a method of one shape hands to the call method of another. */
    private List<CodeBlock> values(Shape shape, Shape target) {
        List<CodeBlock> values = new ArrayList<>();
        operation.positional().forEach(parameter -> values.add(CodeBlock.of("$L", names.argument(parameter))));
        if (target.body()) {
            values.add(CodeBlock.of(shape.body() ? "body" : "null"));
        }
        if (target.params()) {
            values.add(CodeBlock.of("params"));
        }
        return values;
    }

    /** The whole method says everything; the shorter ones say it in a sentence, and where the rest is. */
    private CodeBlock documentation(Shape shape, Shape whole, boolean nothing) {
        dev.chirograph.spec.model.Operation contract = operation.operation();
        JavadocText text = JavadocText.at(1).markdown(contract.summary());
        if (!shape.same(whole)) {
            return text.paragraph(CodeBlock.of("Short for {@link $L}.", reference(whole)))
                    .deprecated(contract.deprecated())
                    .build();
        }
        if (variantOf != null) {
            text.paragraph(CodeBlock.of("A variant of {@link $L}.", reference(variantOf)));
        } else if (contract.description() != null && !contract.description().equals(contract.summary())) {
            text.markdown(contract.description());
        }
        if (variantOf == null) {
            text.more(contract.externalDocs());
        }
        text.paragraph(SourceText.code(contract.method() + " " + contract.wirePath())
                + sentTo()
                + sentAs()
                + answeredAs()
                + scopes());
        if (variantOf == null) {
            ServerText.describe(operation.servers(), text);
            LinkText.describe(contract.responses(), text);
        }
        for (ParameterDecl parameter : operation.positional()) {
            text.tag("@param " + names.argument(parameter), parameter.documentation());
        }
        ShownExamples examples = new ShownExamples(contract);
        BodyDecl body = operation.body();
        if (shape.body() && body != null) {
            text.tag("@param body", Documentation.of(body.description(), examples.body(body)));
        }
        if (shape.params()) {
            text.tag("@param params the " + (operation.paramsOptional() ? "optional " : "") + "parameters");
        }
        if (!nothing) {
            AnswerDecl answer = operation.answers().get(0);
            text.tag("@return", Documentation.of(answer.description(), examples.answer(answer)));
        }
        return text.deprecated(contract.deprecated()).build();
    }

    private CodeBlock reference(OperationDecl other) {
        OperationMethods methods = new OperationMethods(other, null, documentSecurity, names, types, answers);
        List<Shape> shapes = methods.shapes();
        return methods.reference(shapes.get(shapes.size() - 1));
    }

    private String sentTo() {
        return operation.servers().size() == 1
                ? ", sent to " + SourceText.code(operation.servers().get(0).url())
                : "";
    }

    /** Where the contract takes several media types, a reader wants to know which one is sent. */
    private String sentAs() {
        RequestBody contract = operation.operation().requestBody();
        return operation.body() == null
                        || contract == null
                        || contract.content().size() < 2
                ? ""
                : ", sent as " + SourceText.code(operation.body().mediaType());
    }

    private String answeredAs() {
        AnswerDecl answer = operation.answers().get(0);
        return operation.answers().size() > 1 || !answer.chosen()
                ? ""
                : ", answered as "
                        + answer.forms().stream()
                                .map(form -> SourceText.code(form.mediaType()))
                                .collect(Collectors.joining(" or "));
    }

    /** What a token must be good for, of one of several alternatives. */
    private String scopes() {
        Set<String> alternatives = new LinkedHashSet<>();
        for (SecurityRequirement alternative : operation.operation().security()) {
            alternatives.add(alternative.schemes().values().stream()
                    .flatMap(List::stream)
                    .map(SourceText::code)
                    .collect(Collectors.joining(", ")));
        }
        alternatives.remove("");
        return alternatives.isEmpty() ? "" : ", needs " + String.join(" or ", alternatives);
    }

    /** Returns the method of a shape as a link names it. */
    private CodeBlock reference(Shape shape) {
        List<CodeBlock> erased = parameters(shape).stream()
                .map(parameter -> CodeBlock.of("$T", erased(parameter.type())))
                .toList();
        return CodeBlock.of("#$L($L)", names.method(operation), CodeBlock.join(erased, ", "));
    }

    private CodeBlock link(Shape shape) {
        CodeBlock text = CodeBlock.of("Prepares {@link $L} without sending it.", reference(shape));
        JavadocText documentation = JavadocText.at(1).paragraph(text);
        if (!operation.headers().isEmpty()) {
            ClassName headers = ClassName.get(names.packageName(), names.headersClass(operation));
            documentation.paragraph(CodeBlock.of("Headers of the answer: {@link $T}.", headers));
        }
        return documentation.deprecated(operation.operation().deprecated()).build();
    }

    private static TypeName erased(TypeName type) {
        TypeName plain = type.withoutAnnotations();
        if (plain instanceof ParameterizedTypeName parameterized) {
            return parameterized.rawType();
        }
        return plain instanceof ArrayTypeName array ? ArrayTypeName.of(array.componentType()) : plain;
    }
}
