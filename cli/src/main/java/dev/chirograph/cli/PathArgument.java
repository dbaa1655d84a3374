package dev.chirograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user names as a file or a folder. */
final class PathArgument {
    private static final int SIBLINGS = 10_000;

    private PathArgument() {}

    /**
     * Returns the file that a word names.
     *
     * @throws UsageException when there is none, with what was probably meant
     */
    static Path file(String word) {
        Path file = path(word);
        if (Files.isDirectory(file)) {
            throw new UsageException("'" + word + "' is a folder, not a file.");
        }
        if (!Files.exists(file)) {
            throw new UsageException("There is no file '" + word + "'."
                    + nearestFile(file)
                            .map(found -> " Did you mean '" + found + "'?")
                            .orElse(""));
        }
        if (!Files.isReadable(file)) {
            throw new UsageException("'" + word + "' may not be read.");
        }
        return file;
    }

    /**
     * Returns the folder that a word names.
     *
     * @throws UsageException when there is none
     */
    static Path folder(String word) {
        Path folder = path(word);
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder '" + word + "'.");
        }
        return folder;
    }

    /**
     * Returns a path that need not exist.
     *
     * @throws UsageException when no path can have this name
     */
    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + DiagnosticPrinter.printable(word) + "' cannot be the name of a file.");
        }
    }

    /** Returns the names of what is in a folder; none when it is no folder or cannot be read. */
    static List<String> names(Path folder) {
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder.toAbsolutePath())) {
            return children.limit(SIBLINGS)
                    .map(child -> child.getFileName().toString())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Walks down the path and takes the nearest name wherever one is missing. */
    private static Optional<Path> nearestFile(Path file) {
        Path found = file.isAbsolute() ? file.getRoot() : Path.of("");
        for (Path step : file) {
            Path next = found.resolve(step);
            if (!Files.exists(next)) {
                Optional<String> name = Suggestions.nearest(step.toString(), names(found));
                if (name.isEmpty()) {
                    return Optional.empty();
                }
                next = found.resolve(name.get());
            }
            found = next;
        }
        return Files.isRegularFile(found) ? Optional.of(found) : Optional.empty();
    }
}
