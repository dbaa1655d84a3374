package dev.chirograph.generator.model;

import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Server;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation as methods of its group.
 *
 * @param operation what the contract says of it
 * @param methodText what the method's name is made of
 * @param typeText what the names of its own classes are made of
 * @param servers that serve this operation in place of the document's; empty where those do
 * @param parameters in the contract's order
 * @param params class of the parameters that are no arguments, or null when there are none
 * @param body what is sent, or null
 * @param answers successful answers, at least one; more than one Java type makes a result union
 * @param failures other answers that have a body
 * @param headers of any of the answers
 * @param exchanges documented exchanges, which become tests
 * @param variants this operation with each other body that needs a Java type of its own
 */
public record OperationDecl(
        Operation operation,
        String methodText,
        String typeText,
        List<Server> servers,
        List<ParameterDecl> parameters,
        @Nullable ObjectDecl params,
        @Nullable BodyDecl body,
        List<AnswerDecl> answers,
        List<AnswerDecl> failures,
        List<HeaderDecl> headers,
        List<DocumentedExchange> exchanges,
        List<OperationDecl> variants) {

    /** Returns this operation with variants that send other bodies; all else is that of this one. */
    OperationDecl withVariants(List<BodyDecl> bodies) {
        return with(
                exchanges,
                body,
                bodies.stream().map(other -> with(List.of(), other, List.of())).toList());
    }

    private OperationDecl with(
            List<DocumentedExchange> documented, @Nullable BodyDecl sent, List<OperationDecl> others) {
        return new OperationDecl(
                operation,
                methodText,
                typeText,
                servers,
                parameters,
                params,
                sent,
                answers,
                failures,
                headers,
                documented,
                others);
    }

    /** Returns whether the successful answers need a union of their own, since their Java types differ. */
    public boolean severalResults() {
        AnswerDecl.Form first = answers.get(0).form();
        return answers.stream().anyMatch(answer -> !answer.form().sameJava(first));
    }

    /** Returns the parameters that are arguments of the method, in order. */
    public List<ParameterDecl> positional() {
        return parameters.stream().filter(ParameterDecl::positional).toList();
    }

    /** Returns whether a call may leave out the parameter class. */
    public boolean paramsOptional() {
        return params != null && params.properties().stream().noneMatch(PropertyDecl::neededInRequests);
    }

    /** Returns whether a call may leave out the body. */
    public boolean bodyOptional() {
        return body != null && !body.required();
    }
}
