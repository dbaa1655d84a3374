package dev.chirograph.conformance.traffic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads an HTTP archive (HAR 1.2), as browsers and proxies export it, entry by entry: a large file never stands in memory as
 * a whole. Complains about every entry that is not as the format wants it, each with its place.
 */
public final class HarReader {
    private static final long LARGEST = 4L * 1024 * 1024 * 1024;
    private static final int LONGEST_TEXT = 64 * 1024 * 1024;
    private static final int MOST_NODES = 200_000;
    private static final int MOST_COMPLAINTS = 100;
    private static final Set<String> LEFT = Set.of("cache", "timings", "cookies", "_initiator", "_webSocketMessages");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(10_000)
                    .maxDocumentLength(LARGEST)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String file;
    private final Consumer<TrafficEntry> consumer;
    private final List<Diagnostic> complaints = new ArrayList<>();
    private boolean found;
    private int number;

    private HarReader(String file, Consumer<TrafficEntry> consumer) {
        this.file = file;
        this.consumer = consumer;
    }

    /**
     * Reads an archive of at most 4 GiB, whose texts are at most 64 Mi characters long.
     *
     * @param consumer is given each entry of http or https, in the file's order
     * @throws ContractException when it is not an archive, with every complaint; entries before the first one were given
     * @throws IOException when it cannot be read
     */
    public static void read(Path path, Consumer<TrafficEntry> consumer) throws IOException {
        HarReader reader = new HarReader(path.toString(), consumer);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
                JsonParser parser = FACTORY.createParser(withoutMark(bytes))) {
            reader.document(parser);
        } catch (StreamConstraintsException e) {
            reader.complain(e, "larger than may be read: " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            reader.complain(e, "not JSON: " + Json.reason(e));
        }
        if (reader.complaints.isEmpty() && !reader.found) {
            reader.complain(
                    new Location(path.toString(), 1, 1, "#"), "not an HTTP archive: it has no log with entries");
        }
        if (!reader.complaints.isEmpty()) {
            throw new ContractException(reader.complaints);
        }
    }

    /** Some exporters begin with a byte order mark, which JSON does not allow. */
    private static InputStream withoutMark(InputStream bytes) throws IOException {
        bytes.mark(3);
        if (bytes.read() != 0xEF || bytes.read() != 0xBB || bytes.read() != 0xBF) {
            bytes.reset();
        }
        return bytes;
    }

    private void document(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean log = parser.currentName().equals("log");
            if (parser.nextToken() == JsonToken.START_OBJECT && log) {
                log(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            complain(place(parser), "text stands after the archive");
        }
    }

    private void log(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean entries = parser.currentName().equals("entries");
            if (parser.nextToken() == JsonToken.START_ARRAY && entries) {
                found = true;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    entry(parser);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void entry(JsonParser parser) throws IOException {
        Location place = place(parser);
        number++;
        JsonNode node;
        try {
            node = new BoundedTree(parser, LEFT, MOST_NODES).read();
        } catch (BoundedTree.TooLarge e) {
            complain(place, "the entry has more than " + MOST_NODES + " values");
            throw new ContractException(complaints);
        }
        try {
            HarEntry.read(node, place, number).ifPresent(consumer);
        } catch (HarEntry.Malformed e) {
            complain(place, String.valueOf(e.getMessage()));
        }
        if (complaints.size() >= MOST_COMPLAINTS) {
            throw new ContractException(complaints);
        }
    }

    private Location place(JsonParser parser) {
        var token = parser.currentTokenLocation();
        return new Location(file, token.getLineNr(), token.getColumnNr(), "#/log/entries/" + number);
    }

    private void complain(JsonProcessingException e, String message) {
        Location place = e.getLocation() == null
                ? new Location(file, 0, 0, "#")
                : new Location(
                        file, e.getLocation().getLineNr(), e.getLocation().getColumnNr(), "#");
        complain(place, message);
    }

    private void complain(Location place, String message) {
        complaints.add(new Diagnostic(Severity.ERROR, "har", message, place, null));
    }
}
