package dev.chirograph.conformance.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that a reader finds the whole text or nothing. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a text in UTF-8; a file of this name is replaced.
     *
     * @param file in a folder that exists
     * @throws IOException when it cannot be written; nothing is left behind then
     */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, ".unfinished-", ".tmp");
        try {
            Files.writeString(unfinished, text, StandardCharsets.UTF_8);
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems cannot; replacing is the next best.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
