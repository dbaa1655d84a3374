package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.KeyParameters;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.XmlProjection;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.FormText;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.TreeDifference;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.SAXException;

/** Compares a request with documented ones by what they mean, not by their bytes. */
final class ExchangeMatcher {
    private final Contract contract;

    ExchangeMatcher(Contract contract) {
        this.contract = contract;
    }

    /** Returns whether an exchange documents a request at all, beyond the constants of its URL. */
    static boolean documentsRequest(DocumentedExchange exchange) {
        return exchange.request() != null || !exchange.parameters().isEmpty();
    }

    /** Returns how the request differs from the documented one in what the document shows; empty when it does not. */
    List<String> differences(DocumentedExchange exchange, ReadRequest request) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<Parameter, JsonNode> documented : exchange.parameters().entrySet()) {
            Parameter parameter = documented.getKey();
            if (KeyParameters.includes(contract, exchange.operation(), parameter)) {
                continue;
            }
            JsonNode sent = request.parameters().get(parameter);
            if (sent == null || !sameValue(parameter, documented.getValue(), sent)) {
                differences.add(parameter.in().word() + " parameter " + parameter.name() + ": documented "
                        + Json.write(documented.getValue()) + ", sent " + (sent == null ? "none" : Json.write(sent)));
            }
        }
        JsonNode documented =
                exchange.request() == null ? null : exchange.request().value();
        MediaType mediaType = exchange.requestMediaType();
        if (documented != null && mediaType != null) {
            compareBody(documented, mediaType, request, differences);
        }
        return differences;
    }

    /** Returns what the request has that the documented one lacks. */
    List<String> additions(DocumentedExchange exchange, ReadRequest request) {
        List<String> additions = new ArrayList<>();
        for (Parameter parameter : request.parameters().keySet()) {
            if (!parameter.required() && !exchange.parameters().containsKey(parameter)) {
                additions.add(parameter.in().word() + " parameter " + parameter.name()
                        + ": sent, but not part of the documented request");
            }
        }
        return additions;
    }

    private void compareBody(JsonNode documented, MediaType mediaType, ReadRequest request, List<String> differences) {
        JsonNode sent = request.body();
        MediaType sentType = request.mediaType();
        if (sent == null || sentType == null || !sentType.essence().equals(mediaType.essence())) {
            differences.add("body: documented as " + mediaType.essence() + ", sent "
                    + (sentType == null ? "none" : "as " + sentType.essence()));
            return;
        }
        JsonNode expected = meaning(documented, mediaType);
        if (!Json.same(expected, sent)) {
            TreeDifference.of(expected, sent).forEach(difference -> differences.add("body" + difference));
        }
    }

    private JsonNode meaning(JsonNode documented, MediaType mediaType) {
        ContentType type = ContentType.parse(mediaType.type());
        if (type.form() && documented.isObject()) {
            return FormText.read(FormText.write(documented), SchemaView.of(contract, mediaType.schema()));
        }
        if (type.xml() && documented.isTextual()) {
            try {
                return XmlProjection.of(contract)
                        .read(documented.textValue().getBytes(StandardCharsets.UTF_8), mediaType.schema());
            } catch (SAXException e) {
                return documented;
            }
        }
        return documented;
    }

    /** URLs and headers know only texts, so {@code 12} and {@code "12"} are the same there. */
    private boolean sameValue(Parameter parameter, JsonNode documented, JsonNode sent) {
        return Json.same(documented, sent)
                || (documented.isValueNode()
                        && sent.isValueNode()
                        && (documented.asText().equals(sent.asText())
                                || (isTime(parameter) && sameTime(documented.asText(), sent.asText()))));
    }

    private boolean isTime(Parameter parameter) {
        return SchemaView.of(contract, parameter.schema()).statements().stream()
                .anyMatch(statement -> "date-time".equals(statement.format()));
    }

    /** A client that knows times writes {@code 12:00:00.000Z} as {@code 12:00:00Z}; the offset must stay. */
    private static boolean sameTime(String documented, String sent) {
        try {
            return OffsetDateTime.parse(documented).equals(OffsetDateTime.parse(sent));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
