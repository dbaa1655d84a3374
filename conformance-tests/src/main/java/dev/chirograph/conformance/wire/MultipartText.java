package dev.chirograph.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Bodies of {@code multipart/form-data} (RFC 7578) whose parts are texts or JSON. */
public final class MultipartText {
    private static final String BOUNDARY = "chirograph-5d41402abc4b2a76";

    /** The header that goes with {@link #write}. */
    public static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private MultipartText() {}

    /** Writes an object, a part for each member, and for each item of an array. */
    public static String write(JsonNode object) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getValue().isArray()) {
                member.getValue().forEach(item -> part(text, member.getKey(), item));
            } else {
                part(text, member.getKey(), member.getValue());
            }
        }
        return text.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static void part(StringBuilder text, String name, JsonNode value) {
        text.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
        text.append(name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A"))
                .append('"');
        if (value.isContainerNode()) {
            text.append("\r\nContent-Type: application/json");
        }
        text.append("\r\n\r\n")
                .append(value.isValueNode() ? value.asText() : Json.write(value))
                .append("\r\n");
    }
}
