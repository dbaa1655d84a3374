package dev.chirograph.generator.model;

import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * @param exchanges documented exchanges, which become tests; of those with one name the first
 * @param variants this operation with each other body, and with each other answer, that needs a Java type of its own
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

    /** Returns this operation with variants that send other bodies or read other answers; all else is that of this one. */
    OperationDecl withVariants(List<BodyDecl> bodies, List<AnswerDecl> otherAnswers) {
        List<OperationDecl> others = new ArrayList<>();
        bodies.forEach(other -> others.add(with(List.of(), other, answers, List.of())));
        otherAnswers.forEach(other -> others.add(with(List.of(), body, List.of(other), List.of())));
        return with(exchanges, body, answers, List.copyOf(others));
    }

    private OperationDecl with(
            List<DocumentedExchange> documented,
            @Nullable BodyDecl sent,
            List<AnswerDecl> read,
            List<OperationDecl> others) {
        return new OperationDecl(
                operation,
                methodText,
                typeText,
                servers,
                parameters,
                params,
                sent,
                read,
                failures,
                headers,
                documented,
                others);
    }

    /**
     * Returns words for what tells a variant from this operation.
     *
     * @param variant one of this operation's
     */
    public String difference(OperationDecl variant) {
        BodyDecl sent = variant.body();
        if (sent != null && !sent.equals(body)) {
            return "as " + sent.form();
        }
        String words = variant.answers().get(0).form().words();
        boolean sentToo = Stream.concat(Stream.of(this), variants.stream())
                .map(OperationDecl::body)
                .anyMatch(other -> other != null && other.form().equals(words));
        return (sentToo ? "answered as " : "as ") + words;
    }

    /** Returns this operation, or the variant of the same body that reads the documented answer of an exchange. */
    public OperationDecl reading(DocumentedExchange exchange) {
        MediaType mediaType = exchange.responseMediaType();
        return Stream.concat(Stream.of(this), variants.stream())
                .filter(variant -> Objects.equals(variant.body(), body))
                .filter(variant -> mediaType != null && variant.reads(mediaType.essence()))
                .findFirst()
                .orElse(this);
    }

    private boolean reads(String essence) {
        return answers.stream()
                .flatMap(answer -> answer.forms().stream())
                .anyMatch(form -> form.essence().equals(essence));
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
