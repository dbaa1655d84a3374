package dev.chirograph.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.XmlProjection;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.ErrorBody;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Tells answers that report a failure from those that do not, whatever their status ({@code x-error-body}). */
public final class ErrorAnswers {
    private ErrorAnswers() {}

    /**
     * Returns what an answer's body says of a failure.
     *
     * @param body the answer as JSON, XML already projected
     * @return the non-empty member that {@code x-error-body} names, or null when there is none
     */
    public static @Nullable JsonNode failure(Contract contract, JsonNode body) {
        ErrorBody errorBody = contract.errorBody();
        if (errorBody == null) {
            return null;
        }
        JsonNode member = body.at(errorBody.pointer());
        boolean silent = member.isMissingNode()
                || member.isNull()
                || (member.isContainerNode() && member.isEmpty())
                || (member.isTextual() && member.textValue().isEmpty())
                || (member.isBoolean() && !member.booleanValue());
        return silent ? null : member;
    }

    /** Returns whether a failure means that the credentials were not accepted. */
    public static boolean unauthorized(Contract contract, JsonNode failure) {
        ErrorBody errorBody = contract.errorBody();
        if (errorBody == null) {
            return false;
        }
        if (failure.isContainerNode()) {
            for (JsonNode part : failure) {
                if (unauthorized(contract, part)) {
                    return true;
                }
            }
            return false;
        }
        return errorBody.unauthorized().contains(failure.asText());
    }

    /**
     * Returns whether an exchange documents the request that leads to its answer. Examples without a name of their own
     * ({@code default}) are only by chance of one name: those of requests show what succeeds, those of errors what an
     * error looks like.
     */
    public static boolean provokedByRequest(DocumentedExchange exchange) {
        boolean shown = exchange.request() != null || !exchange.parameters().isEmpty();
        Response response = exchange.response();
        boolean unnamedError = exchange.name().equals("default")
                && response != null
                && !response.success()
                && exchange.operation().responses().size() > 1;
        return shown && !unnamedError;
    }

    /** Returns whether the documented answer of an exchange is an error. */
    public static boolean isError(Contract contract, DocumentedExchange exchange) {
        if (exchange.response() != null
                && exchange.response().exact()
                && !exchange.response().success()) {
            return true;
        }
        JsonNode value = exchange.answer() == null ? null : exchange.answer().value();
        if (value == null) {
            return exchange.response() != null && !exchange.response().success();
        }
        return failure(contract, projected(contract, exchange.responseMediaType(), value)) != null
                || (exchange.response() != null
                        && exchange.response().status().equals("default")
                        && exchange.operation().responses().size() > 1);
    }

    private static JsonNode projected(Contract contract, @Nullable MediaType mediaType, JsonNode value) {
        if (mediaType == null || !mediaType.xml() || !value.isTextual()) {
            return value;
        }
        try {
            return XmlProjection.of(contract)
                    .read(value.textValue().getBytes(StandardCharsets.UTF_8), mediaType.schema());
        } catch (SAXException e) {
            return value;
        }
    }
}
