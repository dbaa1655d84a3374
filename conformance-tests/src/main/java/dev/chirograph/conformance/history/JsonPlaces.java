package dev.chirograph.conformance.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.chirograph.spec.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds lines and columns of values in a JSON text; only asked when there is something to complain about. */
final class JsonPlaces {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonPlaces() {}

    /**
     * Returns where values stand.
     *
     * @param text JSON
     * @param pointers JSON Pointers (RFC 6901); one that names nothing gets the place of the document
     */
    static Map<String, Location> of(String file, String text, Set<String> pointers) {
        Map<String, Location> places = new HashMap<>();
        pointers.forEach(pointer -> places.put(pointer, new Location(file, 1, 1, "#" + pointer)));
        try (JsonParser parser = FACTORY.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    if (pointers.contains(pointer)) {
                        places.put(pointer, at(file, parser.currentTokenLocation(), pointer));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text that was JSON a moment ago no longer is", e);
        }
        return places;
    }

    /** Returns the place that Jackson tells, with a pointer to the value. */
    static Location at(String file, JsonLocation place, String pointer) {
        return new Location(file, place.getLineNr(), place.getColumnNr(), "#" + pointer);
    }
}
