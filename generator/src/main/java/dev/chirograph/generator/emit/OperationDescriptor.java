package dev.chirograph.generator.emit;

import dev.chirograph.client.Operation;
import dev.chirograph.generator.model.AnswerDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.spec.model.Effect;
import dev.chirograph.spec.model.SecurityRequirement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The expression that describes an operation: where it is, who may call it, and how its answers are read. */
record OperationDescriptor(
        OperationDecl operation,
        @Nullable List<SecurityRequirement> documentSecurity,
        JavaNames names,
        Answers answers) {

    CodeBlock expression() {
        dev.chirograph.spec.model.Operation contract = operation.operation();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($L, $L, $L)",
                        Operation.class,
                        SourceText.string(contract.id()),
                        SourceText.string(contract.method()),
                        SourceText.string(contract.wirePath()));
        addSecurity(code, contract.security());
        if (mustNotRepeat(contract)) {
            code.add("\n.once()");
        }
        addAnswers(code);
        for (AnswerDecl failure : operation.failures()) {
            code.add("\n.$L", answers.added("fails", failure));
        }
        return code.build();
    }

    private void addSecurity(CodeBlock.Builder code, List<SecurityRequirement> security) {
        List<Set<String>> declared = schemes(security);
        List<Set<String>> document = documentSecurity == null ? List.of() : schemes(documentSecurity);
        if (declared.equals(document)) {
            return;
        }
        if (declared.stream().allMatch(Set::isEmpty)) {
            code.add("\n.anonymous()");
        } else {
            declared.forEach(together -> code.add("\n.security($L)", CodeBlocks.strings(together)));
        }
    }

    private static List<Set<String>> schemes(List<SecurityRequirement> security) {
        return security.stream()
                .map(alternative -> alternative.schemes().keySet())
                .collect(Collectors.toList());
    }

    /** Methods that HTTP lets anybody repeat, but not for an operation that says it changes or costs something. */
    private static boolean mustNotRepeat(dev.chirograph.spec.model.Operation contract) {
        Effect effect = contract.effect();
        return switch (contract.method()) {
            case "GET", "HEAD", "OPTIONS", "TRACE", "QUERY" -> effect != null && effect != Effect.READ;
            case "PUT", "DELETE" -> effect == Effect.SPEND;
            default -> false;
        };
    }

    private void addAnswers(CodeBlock.Builder code) {
        String witness = "";
        boolean several = operation.severalResults();
        for (AnswerDecl answer : operation.answers()) {
            if (!several) {
                code.add("\n.$L", answers.added("answers", answer));
                continue;
            }
            code.add("\n.$L", witness.isEmpty() ? CodeBlock.of("<$T>", answers.resultName(operation)) : "");
            witness = "given";
            CodeBlock read = CodeBlock.of("$L$Z.as($L)", answers.expression(answer), wrap(answer));
            code.add("answers($L, $L)", SourceText.string(answer.status()), read);
        }
    }

    private CodeBlock wrap(AnswerDecl answer) {
        ClassName variant = answers.resultName(operation).nestedClass(names.resultVariant(answer));
        return answer.form().kind() == AnswerDecl.Kind.NOTHING
                ? CodeBlock.of("nothing -> new $T()", variant)
                : CodeBlock.of("$T::new", variant);
    }
}
