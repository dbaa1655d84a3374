package dev.chirograph.generator.emit;

import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.generator.model.AnswerDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import java.util.ArrayList;
import java.util.List;

/** The Java type of what an operation answers, and the expression that reads it. */
record Answers(JavaNames names, JavaTypes types) {
    private static final ClassName EVENT_STREAM = ClassName.get("dev.chirograph.client.http", "EventStream");

    /** Returns the type of the operation's result; {@code Void} when there is none. */
    TypeName result(OperationDecl operation) {
        return operation.severalResults()
                ? resultName(operation)
                : java(operation.answers().get(0).form());
    }

    ClassName resultName(OperationDecl operation) {
        return ClassName.get(names.packageName(), names.resultClass(operation));
    }

    /** Returns the Java type of one answer. */
    TypeName java(AnswerDecl.Form form) {
        return switch (form.kind()) {
            case JSON, XML -> types.boxed(form.type());
            case JSON_LINES, EVENTS -> ParameterizedTypeName.get(EVENT_STREAM, types.boxed(form.type()));
            case TEXT -> ClassName.get(String.class);
            case BINARY -> ClassName.get(BinaryBody.class);
            case NOTHING -> ClassName.get(Void.class);
        };
    }

    /**
     * Returns the call that adds an answer to an operation.
     *
     * @param method the one of a success, or that of a failure
     */
    CodeBlock added(String method, AnswerDecl answer) {
        CodeBlock status = SourceText.string(answer.status());
        AnswerDecl.Form form = answer.form();
        boolean plainJson = answer.forms().size() == 1 && form.kind() == AnswerDecl.Kind.JSON && !asksForMore(form);
        return plainJson
                ? CodeBlock.of("$LJson($L, $L)", method, status, types.direct(form.type()))
                : CodeBlock.of("$L($L, $L)", method, status, expression(answer));
    }

    /** Returns how an answer is read. */
    CodeBlock expression(AnswerDecl answer) {
        if (answer.forms().size() == 1) {
            return asked(answer.form());
        }
        TypeName read = answer.sameJava() ? java(answer.form()) : ClassName.get(Object.class);
        CodeBlock.Builder choice = CodeBlock.builder().add("$T.<$T>byMediaType($Z", Answer.class, read);
        String separator = "";
        for (AnswerDecl.Form form : answer.forms()) {
            choice.add(separator).add("$L, $L)", SourceText.string(form.mediaType()), read(form));
            separator = "$Z.or(";
        }
        return choice.build();
    }

    /** An answer of one media type asks for it. */
    private CodeBlock asked(AnswerDecl.Form form) {
        return expression(form, asksForMore(form));
    }

    /** Of several media types the choice between them asks. */
    private CodeBlock read(AnswerDecl.Form form) {
        return expression(form, false);
    }

    private CodeBlock expression(AnswerDecl.Form form, boolean asks) {
        String method = switch (form.kind()) {
            case JSON -> "json";
            case XML -> "xml";
            case JSON_LINES -> "jsonLines";
            case EVENTS -> "events";
            case TEXT -> "text";
            case BINARY -> "binary";
            case NOTHING -> "nothing";
        };
        List<CodeBlock> arguments = new ArrayList<>();
        if (asks) {
            arguments.add(SourceText.string(form.mediaType()));
        }
        switch (form.kind()) {
            case JSON, XML, JSON_LINES, EVENTS -> arguments.add(types.direct(form.type()));
            case TEXT, BINARY, NOTHING -> {}
        }
        return CodeBlock.of("$T.$L($L)", Answer.class, method, CodeBlock.join(arguments, ", "));
    }

    /** Whether a media type is another than the runtime asks for by itself. */
    private static boolean asksForMore(AnswerDecl.Form form) {
        String usual = switch (form.kind()) {
            case JSON -> "application/json";
            case XML -> "application/xml";
            case JSON_LINES -> "application/jsonl";
            case TEXT -> "text/plain";
            case BINARY -> "application/octet-stream";
            case EVENTS, NOTHING -> form.mediaType();
        };
        // Of any media type only JSON could be read as what the document describes.
        boolean anyAsJson =
                form.kind() == AnswerDecl.Kind.JSON && form.essence().contains("*");
        return !anyAsJson && !form.mediaType().equals(usual);
    }
}
