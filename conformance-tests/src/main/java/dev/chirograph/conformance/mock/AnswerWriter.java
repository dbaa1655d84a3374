package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.conformance.schema.ContentText;
import dev.chirograph.conformance.schema.SampleValue;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.ErrorBody;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.Header;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Response;
import dev.chirograph.spec.model.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes answers: those that the contract documents, and those made from its schemas. Thread-safe. */
final class AnswerWriter {
    /** One transparent pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private final Contract contract;
    private final SampleValue samples;

    AnswerWriter(Contract contract) {
        this.contract = contract;
        this.samples = SampleValue.ofAnswers(contract);
    }

    WireAnswer documented(Response response, MediaType mediaType, JsonNode value) {
        MediaType sent = concrete(mediaType);
        return new WireAnswer(status(response), headers(response, sent), bytes(sent, value));
    }

    WireAnswer generated(Response response, Accepted accepted) {
        if (response.content().isEmpty()) {
            return new WireAnswer(status(response), headers(response, null), new byte[0]);
        }
        MediaType mediaType = concrete(wanted(response, accepted));
        return new WireAnswer(
                status(response),
                headers(response, mediaType),
                response.success() ? generatedBytes(mediaType) : bytes(mediaType, samples.fitting(mediaType.schema())));
    }

    /** The media type that is wanted most; of several the contract's first, which is also what a caller gets who wants none. */
    private static MediaType wanted(Response response, Accepted accepted) {
        MediaType wanted = response.content().get(0);
        for (MediaType mediaType : response.content()) {
            if (accepted.quality(mediaType.essence()) > accepted.quality(wanted.essence())) {
                wanted = mediaType;
            }
        }
        return wanted;
    }

    /** An answer that the contract does not describe: why the mock refused a request. */
    static WireAnswer refusal(int status, List<String> reasons) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode list = body.putArray("errors");
        reasons.forEach(list::add);
        return WireAnswer.text(status, "application/json", Json.write(body));
    }

    private byte[] generatedBytes(MediaType mediaType) {
        ContentType type = ContentType.parse(mediaType.type());
        if (type.essence().equals("image/png")) {
            return PNG.clone();
        }
        if (type.json() || type.xml() || type.form()) {
            return bytes(mediaType, succeeding(samples.fitting(mediaType.schema())));
        }
        return "sample".getBytes(StandardCharsets.UTF_8);
    }

    /** A sample fills in every member, also the one that would report a failure. */
    private JsonNode succeeding(JsonNode made) {
        JsonNode sample = made.deepCopy();
        ErrorBody errorBody = contract.errorBody();
        if (errorBody == null || ErrorAnswers.failure(contract, sample) == null) {
            return sample;
        }
        JsonPointer place = JsonPointer.compile(errorBody.pointer());
        if (sample.at(place.head()) instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        }
        return sample;
    }

    private byte[] bytes(MediaType mediaType, JsonNode value) {
        return ContentText.write(contract, mediaType, value).getBytes(StandardCharsets.UTF_8);
    }

    private Headers headers(Response response, @Nullable MediaType mediaType) {
        Headers headers = Headers.NONE;
        if (mediaType != null) {
            headers = headers.with("Content-Type", mediaType.type());
        }
        for (Map.Entry<String, Header> entry : response.headers().entrySet()) {
            Header header = entry.getValue();
            if (header.required() && !entry.getKey().equalsIgnoreCase("Content-Type")) {
                headers = headers.with(entry.getKey(), value(header).asText());
            }
        }
        return headers;
    }

    /** Of a range, a type that its content may have: JSON only where the schema says what the JSON is like. */
    private MediaType concrete(MediaType mediaType) {
        if (!mediaType.range()) {
            return mediaType;
        }
        String usual = ContentType.parse(mediaType.type()).concrete();
        Set<Schema.Type> types = SchemaView.of(contract, mediaType.schema()).types();
        boolean text = types.isEmpty() || types.contains(Schema.Type.STRING);
        return mediaType.as(usual == null || (text && MediaType.json(usual)) ? "application/octet-stream" : usual);
    }

    private JsonNode value(Header header) {
        return Example.values(header.examples()).findFirst().orElseGet(() -> samples.fitting(header.schema()));
    }

    private static int status(Response response) {
        if (response.exact()) {
            return Integer.parseInt(response.status());
        }
        char range = response.status().isEmpty() ? 'd' : response.status().charAt(0);
        return Character.isDigit(range) ? (range - '0') * 100 : 200;
    }
}
