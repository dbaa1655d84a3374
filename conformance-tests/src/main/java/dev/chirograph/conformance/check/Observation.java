package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.conformance.cases.Expectation;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.Validators;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer beside what the contract says of it.
 *
 * @param replayed the case that was sent
 * @param answer what came
 * @param response the entry of the contract that speaks of the answer's status, or null when none of those expected does
 * @param mediaType the entry that speaks of its content, or null
 * @param body the body, read
 * @param validators validate against the contract's schemas
 */
public record Observation(
        ConformanceCase replayed,
        WireAnswer answer,
        @Nullable Response response,
        @Nullable MediaType mediaType,
        DecodedBody body,
        Validators validators) {

    /** Reads an answer. */
    public static Observation of(ConformanceCase replayed, WireAnswer answer, Validators validators) {
        Contract contract = replayed.subject().contract();
        Expectation expected = replayed.expected();
        Response response = expected.responseFor(answer.status()).orElse(null);
        MediaType mediaType = response == null ? null : mediaType(response, expected, answer);
        boolean mandatory =
                !replayed.operation().method().equals("HEAD") && answer.status() != 204 && !empty(expected.answer());
        DecodedBody body = BodyReader.read(contract, answer, mediaType, mandatory);
        return new Observation(replayed, answer, response, mediaType, body, validators);
    }

    private static boolean empty(@Nullable Example documented) {
        JsonNode value = documented == null ? null : documented.value();
        return value != null && value.isTextual() && value.textValue().isEmpty();
    }

    private static @Nullable MediaType mediaType(Response response, Expectation expected, WireAnswer answer) {
        ContentType sent =
                ContentType.parse(answer.headers().first("Content-Type").orElse(""));
        for (MediaType mediaType : response.content()) {
            if (sent.matches(mediaType.essence())) {
                return mediaType;
            }
        }
        MediaType documented = expected.mediaType();
        if (documented != null && response.content().contains(documented)) {
            return documented;
        }
        return response.content().isEmpty() ? null : response.content().get(0);
    }

    /** Returns the contract. */
    public Contract contract() {
        return replayed.subject().contract();
    }

    /** Returns the documented answer that the body is to be compared with, as JSON; null when there is none. */
    public @Nullable JsonNode example() {
        Example answer = replayed.expected().answer();
        MediaType documented = replayed.expected().mediaType();
        JsonNode value = answer == null ? null : answer.value();
        MediaType present = mediaType;
        if (value == null
                || documented == null
                || present == null
                || !present.pointer().equals(documented.pointer())) {
            return null;
        }
        return DocumentedValue.of(contract(), documented, value);
    }

    /** Returns what the contract says of the body's shape. */
    public SchemaView view() {
        return SchemaView.of(contract(), mediaType == null ? null : mediaType.schema());
    }

    /** Returns what the body says of a failure, by the contract's {@code x-error-body}; null when it says nothing. */
    public @Nullable JsonNode failure() {
        JsonNode value = body.value();
        return value == null ? null : ErrorAnswers.failure(contract(), value);
    }

    /** Returns the place of a pointer of the contract. */
    public Location at(String pointer) {
        return contract().locator().locate(pointer);
    }

    /** Returns the place of the entry that speaks of the answer, else of the operation. */
    public Location place() {
        if (mediaType != null) {
            return at(mediaType.pointer());
        }
        return at(response == null ? replayed.operation().pointer() : response.pointer());
    }

    /** Returns whether the answer may be compared with the documented content at all. */
    public boolean comparable() {
        Expectation.Outcome outcome = replayed.expected().outcome();
        return response != null
                && body.value() != null
                && outcome.comparesContent()
                && (outcome == Expectation.Outcome.ERROR || failure() == null);
    }
}
