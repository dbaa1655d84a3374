package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonType;
import java.util.Set;

/**
 * Where an answer says that the call failed, whatever its HTTP status ({@code x-error-body}).
 *
 * @param pointer JSON Pointer (RFC 6901); a member there that is not empty marks the failure
 * @param type of the whole answer then
 * @param unauthorized words at the pointer that mean the same as HTTP status 401
 */
public record ErrorBody(String pointer, JsonType<?> type, Set<String> unauthorized) {

    /** Returns the place of errors. */
    public static ErrorBody at(String pointer, JsonType<?> type, String... unauthorizedWords) {
        return new ErrorBody(pointer, type, Set.of(unauthorizedWords));
    }

    /** Returns whether an answer of this {@code Content-Type} may be an error, and so has to be looked into. */
    public boolean mayStandIn(String contentType) {
        MediaType mediaType = MediaType.parse(contentType);
        return mediaType.isJson() || mediaType.isXml();
    }

    /** Returns whether an answer is an error. */
    public boolean marks(JsonNode answer) {
        JsonNode member = answer.at(pointer);
        if (member.isMissingNode() || member.isNull()) {
            return false;
        }
        return member.isContainerNode() ? !member.isEmpty() : !isHarmless(member);
    }

    // PHP's words for "no error".
    private static boolean isHarmless(JsonNode scalar) {
        return Set.of("", "false", "0").contains(scalar.asText());
    }

    /** Returns whether an answer says that the credentials are not accepted. */
    public boolean unauthorized(JsonNode answer) {
        JsonNode member = answer.at(pointer);
        if (member.isValueNode()) {
            return unauthorized.contains(member.asText());
        }
        for (JsonNode word : member) {
            if (word.isValueNode() && unauthorized.contains(word.asText())) {
                return true;
            }
        }
        return false;
    }
}
