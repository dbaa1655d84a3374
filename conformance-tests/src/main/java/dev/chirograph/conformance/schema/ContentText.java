package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;

/** Writes a value as a media type of the contract wants it. */
public final class ContentText {
    private ContentText() {}

    /** Returns JSON or XML; for any other media type the text that the value is, or JSON where it is none. */
    public static String write(Contract contract, MediaType mediaType, JsonNode value) {
        if (mediaType.xml()) {
            return XmlText.of(contract).write(value, mediaType.schema());
        }
        return value.isTextual() && !mediaType.json() ? value.textValue() : Json.write(value);
    }
}
