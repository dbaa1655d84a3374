package dev.chirograph.conformance.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.conformance.schema.XmlProjection;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.ErrorBody;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** What a refusal says, whose media type the contract does not tell. */
final class RefusalBody {
    private RefusalBody() {}

    static @Nullable JsonNode failure(Observation observation) {
        String text = observation.body().text().strip();
        ErrorBody errorBody = observation.contract().errorBody();
        if (errorBody == null || text.isEmpty()) {
            return null;
        }
        try {
            JsonNode value = text.startsWith("<")
                    ? XmlProjection.of(observation.contract())
                            .read(text.getBytes(StandardCharsets.UTF_8), errorBody.schema())
                    : Json.read(text);
            return ErrorAnswers.failure(observation.contract(), value);
        } catch (JsonProcessingException | SAXException e) {
            return null;
        }
    }
}
