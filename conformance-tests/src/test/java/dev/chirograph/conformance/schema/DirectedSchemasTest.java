package dev.chirograph.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.wire.Json;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a direction leaves out, wherever the schema says so. */
class DirectedSchemasTest {
    private static JsonNode schemas(String members) throws Exception {
        return Json.read("{\"components\": {\"schemas\": {" + members + "}}}");
    }

    private static JsonNode required(JsonNode document) {
        return document.at("/components/schemas/Whole/required");
    }

    @Test
    void whatIsReadOnlyIsNotRequiredOfRequests() throws Exception {
        JsonNode document = schemas("""
                "Id": {"type": "string", "readOnly": true},
                "Whole": {"required": ["id", "own", "name"], "properties": {
                  "id": {"$ref": "#/components/schemas/Id"},
                  "own": {"allOf": [{"$ref": "#/components/schemas/Id"}]},
                  "name": {"type": "string"}}}
                """);

        assertThat(required(DirectedSchemas.of(document, Direction.REQUEST))).hasToString("[\"name\"]");
        assertThat(DirectedSchemas.of(document, Direction.ANSWER)).isSameAs(document);
    }

    @Test
    @Timeout(20)
    void manyWaysToOnePartAreOneWay() throws Exception {
        StringBuilder levels = new StringBuilder();
        for (int level = 0; level < 15; level++) {
            String next = "{\"$ref\": \"#/components/schemas/Level" + (level + 1) + "\"}";
            levels.append("\"Level%d\": {\"allOf\": [%s]},"
                    .formatted(level, String.join(",", Collections.nCopies(10, next))));
        }
        JsonNode document = schemas(levels + """
                "Level15": {"properties": {"id": {"readOnly": true}}},
                "Whole": {"required": ["id"], "allOf": [{"$ref": "#/components/schemas/Level0"}]}
                """);

        assertThat(required(DirectedSchemas.of(document, Direction.REQUEST))).hasToString("[]");
    }
}
