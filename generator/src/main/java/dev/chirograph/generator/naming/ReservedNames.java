package dev.chirograph.generator.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names that a contract cannot have, by the kind of thing that is named; each stands in a file with its reason. */
final class ReservedNames {
    static final Set<String> TYPES = read("reserved-words.txt", "reserved-types.txt");
    static final Set<String> METHODS = read("reserved-words.txt", "reserved-methods.txt");
    static final Set<String> PROPERTIES = read("reserved-words.txt", "reserved-methods.txt", "reserved-properties.txt");
    static final Set<String> POSITIONS = read("reserved-words.txt", "reserved-methods.txt", "reserved-positions.txt");
    static final Set<String> CONSTANTS = read("reserved-constants.txt");
    static final Set<String> ACCESSORS = read("reserved-words.txt", "reserved-methods.txt", "reserved-accessors.txt");
    static final Set<String> CREDENTIALS =
            read("reserved-words.txt", "reserved-methods.txt", "reserved-credentials.txt");
    static final Set<String> ARGUMENTS = read("reserved-words.txt", "reserved-arguments.txt");

    private ReservedNames() {}

    private static Set<String> read(String... files) {
        Set<String> names = new LinkedHashSet<>();
        for (String file : files) {
            try (InputStream stream = ReservedNames.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("missing resource " + file);
                }
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .forEach(line -> names.addAll(Arrays.asList(line.split(" ", -1))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Set.copyOf(names);
    }
}
