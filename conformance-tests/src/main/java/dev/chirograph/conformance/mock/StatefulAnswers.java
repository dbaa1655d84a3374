package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.schema.XmlProjection;
import dev.chirograph.conformance.schema.XmlText;
import dev.chirograph.conformance.state.Memory;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.scenario.Scope;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Lets answers show what earlier calls did. Thread-safe. */
final class StatefulAnswers {
    private final Contract contract;
    private final Memory memory;

    StatefulAnswers(NamedContract subject) {
        this.contract = subject.contract();
        this.memory = new Memory(subject.state());
    }

    /** Returns what a request names that was deleted; empty when it names no such thing. */
    Optional<String> gone(Operation operation, Scope request) {
        return memory.gone(operation.id(), request);
    }

    /** Remembers a call that succeeded and returns its answer with what is remembered. */
    WireAnswer remembered(Operation operation, Scope request, WireAnswer answer) {
        if (!memory.concerns(operation.id()) || answer.status() / 100 != 2) {
            return answer;
        }
        MediaType mediaType = mediaType(operation, answer);
        JsonNode tree = mediaType == null ? null : read(mediaType, answer.body());
        if (mediaType == null || tree == null) {
            // An answer that shows nothing is the answer to a call that may have changed something.
            memory.remember(operation.id(), request, MissingNode.getInstance());
            return answer;
        }
        if (ErrorAnswers.failure(contract, tree) != null) {
            return answer;
        }
        return memory.remember(operation.id(), request, tree) ? answer.withBody(write(mediaType, tree)) : answer;
    }

    void forget() {
        memory.clear();
    }

    private static @Nullable MediaType mediaType(Operation operation, WireAnswer answer) {
        ContentType sent =
                ContentType.parse(answer.headers().first("Content-Type").orElse(""));
        return operation.responseFor(answer.status()).stream()
                .flatMap(response -> response.content().stream())
                .filter(mediaType -> sent.matches(mediaType.essence()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable JsonNode read(MediaType mediaType, byte[] body) {
        try {
            return mediaType.xml()
                    ? XmlProjection.of(contract).read(body, mediaType.schema())
                    : Json.read(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException | SAXException e) {
            // What is neither JSON nor XML shows nothing that could be remembered.
            return null;
        }
    }

    private String write(MediaType mediaType, JsonNode tree) {
        return mediaType.xml() ? XmlText.of(contract).write(tree, mediaType.schema()) : Json.write(tree);
    }
}
