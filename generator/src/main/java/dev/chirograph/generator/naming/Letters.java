package dev.chirograph.generator.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The letters and digits that names may hold: a fixed set, so that the tables of the Java that happens to run decide
 * nothing.
 */
final class Letters {
    private Letters() {}

    /** Returns whether a code point is one of them. */
    static boolean contains(int point) {
        if (point < 0x80) {
            return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        }
        Map.Entry<Integer, Integer> range = BeyondAscii.RANGES.floorEntry(point);
        return range != null && point <= range.getValue();
    }

    /** Read only when a document has such a name. */
    private static final class BeyondAscii {
        /** Last code point of each range by its first. */
        static final NavigableMap<Integer, Integer> RANGES = read();

        private static NavigableMap<Integer, Integer> read() {
            NavigableMap<Integer, Integer> ranges = new TreeMap<>();
            try (InputStream stream = Letters.class.getResourceAsStream("letters.txt")) {
                if (stream == null) {
                    throw new IllegalStateException("missing resource letters.txt");
                }
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                        .map(range -> range.split("-", -1))
                        .forEach(range -> ranges.put(
                                Integer.valueOf(range[0], 16), Integer.valueOf(range[range.length - 1], 16)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return ranges;
        }
    }
}
