package dev.chirograph.conformance.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.diagnostic.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes messages of an entry of an HTTP archive. */
final class HarEntry {
    private HarEntry() {}

    /** Thrown when an entry is not as the format wants it. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /** Reads an entry; empty when it is not one of http or https. */
    static Optional<TrafficEntry> read(JsonNode entry, Location place, int number) throws Malformed {
        JsonNode request = entry.path("request");
        if (!request.path("url").isTextual() || !request.path("method").isTextual()) {
            throw new Malformed("an entry has a request with \"method\" and \"url\"");
        }
        Optional<RecordedAddress> address =
                RecordedAddress.of(request.get("url").textValue());
        if (address.isEmpty()) {
            return Optional.empty();
        }
        HarBody body = HarBody.of(entry.at("/response/content"), headers(entry.path("response")));
        return Optional.of(new TrafficEntry(
                place,
                number,
                address.get(),
                new WireRequest(
                        request.get("method").textValue().toUpperCase(Locale.ROOT),
                        address.get().target(),
                        requestHeaders(request),
                        requestBody(request.path("postData"))),
                answer(entry.path("response"), body),
                body.complete()));
    }

    private static Headers requestHeaders(JsonNode request) throws Malformed {
        Headers headers = headers(request);
        JsonNode type = request.at("/postData/mimeType");
        boolean missing = headers.first("Content-Type").isEmpty();
        return missing && type.isTextual() && !type.textValue().isEmpty()
                ? headers.with("Content-Type", type.textValue())
                : headers;
    }

    private static byte[] requestBody(JsonNode data) throws Malformed {
        if (data.path("text").isTextual() && !data.get("text").textValue().isEmpty()) {
            boolean base64 = "base64".equals(data.path("encoding").asText());
            String text = data.get("text").textValue();
            return base64 ? HarBody.base64(text) : text.getBytes(StandardCharsets.UTF_8);
        }
        List<String> pairs = new ArrayList<>();
        for (JsonNode parameter : data.path("params")) {
            if (parameter.path("name").isTextual()) {
                pairs.add(PercentCoding.encode(parameter.get("name").textValue()) + "="
                        + PercentCoding.encode(parameter.path("value").asText("")));
            }
        }
        return pairs.stream().collect(Collectors.joining("&")).getBytes(StandardCharsets.UTF_8);
    }

    /** A request that was cancelled or blocked has a response with status 0. */
    private static @org.jspecify.annotations.Nullable WireAnswer answer(JsonNode response, HarBody body)
            throws Malformed {
        JsonNode status = response.path("status");
        if (status.isMissingNode() || status.asInt() <= 0) {
            return null;
        }
        if (!status.isNumber() || status.asInt() < 100 || status.asInt() > 599) {
            throw new Malformed("\"status\" is an HTTP status code");
        }
        return new WireAnswer(status.asInt(), answerHeaders(response), body.bytes());
    }

    private static Headers answerHeaders(JsonNode response) throws Malformed {
        Headers headers = headers(response);
        String type = response.at("/content/mimeType").asText("");
        // Some exporters leave every header out, and keep only the media type.
        return headers.fields().isEmpty() && type.contains("/") ? headers.with("Content-Type", type) : headers;
    }

    private static Headers headers(JsonNode message) throws Malformed {
        List<Headers.Field> fields = new ArrayList<>();
        for (JsonNode header : message.path("headers")) {
            if (!header.path("name").isTextual() || !header.path("value").isTextual()) {
                throw new Malformed("a header has \"name\" and \"value\"");
            }
            String name = header.get("name").textValue();
            // HTTP/2 writes method and path as headers whose names begin with a colon.
            if (!name.startsWith(":")) {
                fields.add(new Headers.Field(name, header.get("value").textValue()));
            }
        }
        return new Headers(fields);
    }
}
