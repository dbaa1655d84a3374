package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.XmlProjection;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The documented value of a body as JSON: XML is projected, other text stays out of the comparison. */
final class DocumentedValue {
    private DocumentedValue() {}

    static @Nullable JsonNode of(Contract contract, MediaType mediaType, JsonNode value) {
        if (mediaType.json()) {
            return value;
        }
        if (!mediaType.xml() || !value.isTextual()) {
            return null;
        }
        try {
            return XmlProjection.of(contract)
                    .read(value.textValue().getBytes(StandardCharsets.UTF_8), mediaType.schema());
        } catch (SAXException e) {
            return null;
        }
    }
}
