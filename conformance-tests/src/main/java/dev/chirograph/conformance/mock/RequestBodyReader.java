package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.mock.RequestFault.Kind;
import dev.chirograph.conformance.schema.SchemaFault;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.XmlProjection;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.FormText;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.RequestBody;
import dev.chirograph.spec.model.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads the body of a request and finds every way in which it breaks the contract. Thread-safe. */
final class RequestBodyReader {
    private final Contract contract;
    private final SchemaValidator validator;
    private final PartsReader parts;

    RequestBodyReader(Contract contract, SchemaValidator validator) {
        this.contract = contract;
        this.validator = validator;
        this.parts = new PartsReader(contract, validator);
    }

    /**
     * A body as the contract sees it.
     *
     * @param mediaType the entry of the contract that speaks of it, or null
     * @param value what it says, or null when there is none or it cannot be read
     */
    record Read(@Nullable MediaType mediaType, @Nullable JsonNode value) {
        private static final Read NOTHING = new Read(null, null);
    }

    /** Reads the body; what is found wrong is added to the faults. */
    Read read(Operation operation, WireRequest request, List<RequestFault> faults) {
        RequestBody declared = operation.requestBody();
        boolean empty = request.body().length == 0;
        if (declared == null) {
            if (!empty) {
                faults.add(body(Kind.UNDOCUMENTED, "none is documented for " + operation.id(), operation.pointer()));
            }
            return Read.NOTHING;
        }
        if (empty) {
            if (declared.required()) {
                faults.add(body(Kind.MISSING, "required, but the request has none", operation.pointer()));
            }
            return Read.NOTHING;
        }
        String sent = request.headers().first("Content-Type").orElse("");
        MediaType mediaType = mediaType(declared, sent, operation.pointer(), faults);
        if (mediaType == null) {
            return Read.NOTHING;
        }
        // Of a range, the type that was sent says how the body is read.
        MediaType concrete = mediaType.range() ? mediaType.as(sent) : mediaType;
        JsonNode value = value(concrete, sent, request.body(), faults);
        if (mediaType.schema() != null && value != null) {
            addSchemaFaults(mediaType.schema(), value, faults);
        }
        return new Read(mediaType, value);
    }

    /** No caller can help it when the contract's alternatives do not exclude each other. */
    private void addSchemaFaults(Schema schema, JsonNode value, List<RequestFault> faults) {
        for (SchemaFault fault : validator.validate(schema, value)) {
            if (!fault.ambiguous()) {
                faults.add(new RequestFault(
                        Kind.WRONG,
                        "body" + fault.pointer(),
                        "request/body" + fault.pointer(),
                        fault.message(),
                        fault.rule()));
            }
        }
    }

    private static @Nullable MediaType mediaType(
            RequestBody declared, String contentType, String operation, List<RequestFault> faults) {
        ContentType sent = ContentType.parse(contentType);
        for (MediaType mediaType : declared.content()) {
            if (sent.matches(mediaType.essence())) {
                return mediaType;
            }
        }
        faults.add(body(
                Kind.WRONG,
                "media type " + (sent.essence().isEmpty() ? "(none)" : sent.essence()) + " is not one of "
                        + declared.content().stream().map(MediaType::essence).collect(Collectors.joining(", ")),
                operation));
        return null;
    }

    private @Nullable JsonNode value(MediaType mediaType, String sent, byte[] bytes, List<RequestFault> faults) {
        ContentType type = ContentType.parse(mediaType.type());
        if (type.multipart()) {
            return parts.read(mediaType, sent, bytes, faults);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            if (type.json()) {
                return Json.read(text);
            }
            if (type.form()) {
                return FormText.read(text, SchemaView.of(contract, mediaType.schema()));
            }
            if (type.xml()) {
                return XmlProjection.of(contract).read(bytes, mediaType.schema());
            }
            return text(text, mediaType);
        } catch (JsonProcessingException e) {
            faults.add(body(Kind.WRONG, "not JSON: " + Json.reason(e), mediaType.pointer()));
            return null;
        } catch (SAXException e) {
            faults.add(body(Kind.WRONG, "not XML: " + e.getMessage(), mediaType.pointer()));
            return null;
        }
    }

    /** Of what is no text by its schema, other media types have the JSON. */
    private JsonNode text(String text, MediaType mediaType) throws JsonProcessingException {
        Set<Schema.Type> types = SchemaView.of(contract, mediaType.schema()).types();
        return types.isEmpty() || types.contains(Schema.Type.STRING) ? TextNode.valueOf(text) : Json.read(text);
    }

    private static RequestFault body(Kind kind, String message, String rule) {
        return new RequestFault(kind, "body", "request/body", message, rule);
    }
}
