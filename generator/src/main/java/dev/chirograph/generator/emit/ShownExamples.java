package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.generator.model.AnswerDecl;
import dev.chirograph.generator.model.BodyDecl;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.RequestBody;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The examples of bodies that stand for an operation, in its comment and in its tests: the first that the document gives. */
record ShownExamples(Operation operation) {

    @Nullable
    JsonNode body(BodyDecl body) {
        RequestBody contract = operation.requestBody();
        return contract == null
                ? null
                : first(contract.content(), type -> type.type().equals(body.mediaType()));
    }

    @Nullable
    JsonNode answer(AnswerDecl answer) {
        return operation.responses().stream()
                .filter(response -> response.status().equalsIgnoreCase(answer.status()))
                .findFirst()
                .map(response -> first(
                        response.content(),
                        type -> type.essence().equals(answer.form().essence())))
                .orElse(null);
    }

    private static @Nullable JsonNode first(List<MediaType> content, Predicate<MediaType> meant) {
        return content.stream()
                .filter(meant)
                .flatMap(type -> Example.values(type.examples()))
                .findFirst()
                .orElse(null);
    }
}
