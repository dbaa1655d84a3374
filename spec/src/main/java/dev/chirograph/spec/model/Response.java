package dev.chirograph.spec.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation may answer under one status (OpenAPI 3.1, Response Object).
 *
 * @param pointer where it is declared
 * @param status {@code 200}, a range such as {@code 2XX}, or {@code default}
 * @param description Markdown; empty when the document lacks it
 * @param headers by name as written
 * @param content alternatives in the document's order; empty when there is no body
 * @param links by name
 * @param provenance {@code x-provenance} of the answer alone, or null when the operation's holds
 */
public record Response(
        String pointer,
        String status,
        String description,
        Map<String, Header> headers,
        List<MediaType> content,
        Map<String, Link> links,
        @Nullable Provenance provenance) {

    /** Returns whether the status is written as one number. */
    public boolean exact() {
        return status.length() == 3 && status.chars().allMatch(Character::isDigit);
    }

    /** Returns whether the status, or its range, means success (2xx). */
    public boolean success() {
        return status.startsWith("2");
    }

    /** Returns whether this entry speaks of the given status: itself, its range, or any for {@code default}. */
    public boolean covers(int code) {
        return status.equals("default")
                || status.equals(Integer.toString(code))
                || (status.length() == 3
                        && status.substring(1).equalsIgnoreCase("XX")
                        && status.charAt(0) - '0' == code / 100);
    }
}
