package dev.chirograph.conformance.history;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A JSON file that was read whole, and complaints about it with their places. Immutable.
 *
 * @param name as messages show it
 * @param text its text
 * @param root what the text holds
 * @param id of every complaint
 */
public record JsonFile(String name, String text, JsonNode root, String id) {

    /**
     * Reads a file.
     *
     * @param path UTF-8
     * @param largest most bytes
     * @param id of every complaint
     * @throws ContractException when it is larger, not UTF-8, or not JSON (RFC 8259), with the place
     * @throws IOException when it cannot be read
     */
    public static JsonFile read(Path path, long largest, String id) throws IOException {
        String name = path.toString();
        Location whole = new Location(name, 0, 0, "#");
        if (Files.size(path) > largest) {
            throw failure(id, whole, "larger than " + largest + " bytes");
        }
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return new JsonFile(name, text, Json.read(text), id);
        } catch (CharacterCodingException e) {
            throw failure(id, whole, "not UTF-8");
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw failure(id, place == null ? whole : JsonPlaces.at(name, place, ""), "not JSON: " + Json.reason(e));
        }
    }

    /**
     * Returns complaints about values of the file, each at its place.
     *
     * @param messages by the JSON Pointer (RFC 6901) of what they are about
     */
    public List<Diagnostic> complaints(Map<String, String> messages) {
        Map<String, Location> places = JsonPlaces.of(name, text, messages.keySet());
        Location whole = new Location(name, 0, 0, "#");
        return messages.entrySet().stream()
                .map(message -> diagnostic(id, places.getOrDefault(message.getKey(), whole), message.getValue()))
                .toList();
    }

    private static ContractException failure(String id, Location place, String message) {
        return new ContractException(List.of(diagnostic(id, place, message)));
    }

    private static Diagnostic diagnostic(String id, Location place, String message) {
        return new Diagnostic(Severity.ERROR, id, message, place, null);
    }
}
