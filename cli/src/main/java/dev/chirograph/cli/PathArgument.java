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
     * Makes a folder, so that one that cannot be written is known before the work is done.
     *
     * @param what is to be put there, for the complaint: {@code The report cannot be written to}
     * @throws UsageException when it is a file, or nothing can be written there
     */
    static Path writableFolder(String word, String what) {
        Path folder = path(word);
        String complaint = what + " '" + word + "': ";
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(complaint + "it is a file, not a folder.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException(complaint + "the folder cannot be made.");
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException(complaint + "it may not be written.");
        }
        return folder;
    }

    /**
     * Returns a path that need not exist.
     *
     * @throws UsageException when no path can have this name
     */
    static Path path(String word) {
        if (word.isBlank()) {
            throw new UsageException("An empty name is no file and no folder; is a variable of the shell not set?");
        }
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
