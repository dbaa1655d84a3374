package dev.chirograph.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Brings a folder to the state that was generated, or tells how it differs.
 *
 * <p>Only files that an earlier run wrote, as the {@link Manifest} remembers, are ever removed; foreign files stay. A
 * file whose content is right is not touched. Nothing outside the folder is written: a path that leads out of it,
 * through {@code ..} or a symbolic link, is refused before the first file is written.
 *
 * <p>Immutable; two writers must not work on one folder at the same time.
 */
public final class SourceWriter {
    private final Path folder;

    /** Makes a writer of a folder, which need not exist. */
    public SourceWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes what differs and removes what is no longer generated.
     *
     * @param files text by path relative to the folder, with {@code /}
     * @throws OutputException when a path leads out of the folder, or a file cannot be written
     */
    public Changes write(SortedMap<String, String> files) {
        Plan plan = plan(files);
        try {
            for (String path : plan.changes().written()) {
                write(plan.targets().get(path), content(files, path));
            }
            for (String path : plan.changes().removed()) {
                remove(folder.resolve(path));
            }
            if (!plan.changes().none() || !Manifest.isCurrent(folder, files)) {
                Manifest.write(folder, files);
            }
        } catch (IOException | UncheckedIOException unwritable) {
            throw new OutputException("cannot write to " + folder + ": " + unwritable.getMessage(), unwritable);
        }
        return plan.changes();
    }

    /**
     * Returns what {@link #write} would do, and does nothing.
     *
     * @param files text by path relative to the folder
     * @throws OutputException when a path leads out of the folder, or a file cannot be read
     */
    public Changes check(SortedMap<String, String> files) {
        return plan(files).changes();
    }

    private record Plan(Changes changes, java.util.Map<String, Path> targets) {}

    private Plan plan(SortedMap<String, String> files) {
        try {
            java.util.Map<String, Path> targets = new java.util.HashMap<>();
            List<String> written = new ArrayList<>();
            List<String> unchanged = new ArrayList<>();
            for (String path : files.keySet()) {
                Path target = inside(path);
                targets.put(path, target);
                (isCurrent(target, content(files, path)) ? unchanged : written).add(path);
            }
            List<String> removed = new ArrayList<>();
            for (String path : new TreeSet<>(Manifest.read(folder))) {
                if (!files.containsKey(path) && Files.isRegularFile(inside(path), LinkOption.NOFOLLOW_LINKS)) {
                    removed.add(path);
                }
            }
            return new Plan(new Changes(written, unchanged, removed), targets);
        } catch (IOException unreadable) {
            throw new OutputException("cannot read " + folder + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static String content(SortedMap<String, String> files, String path) {
        String content = files.get(path);
        return content == null ? "" : content;
    }

    private static boolean isCurrent(Path target, String content) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && java.util.Arrays.equals(Files.readAllBytes(target), content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns where a file goes; each folder on the way must be a real one below the output folder. */
    private Path inside(String path) {
        Path root = folder.toAbsolutePath().normalize();
        Path target = root.resolve(path).normalize();
        if (!target.startsWith(root) || target.equals(root)) {
            throw new OutputException("refusing to write outside " + folder + ": " + path, null);
        }
        for (Path parent = target; parent != null && !parent.equals(root); parent = parent.getParent()) {
            if (Files.isSymbolicLink(parent)) {
                throw new OutputException("refusing to follow the symbolic link " + parent, null);
            }
        }
        return target;
    }

    private static void write(@org.jspecify.annotations.Nullable Path target, String content) throws IOException {
        if (target == null || target.getParent() == null) {
            throw new IOException("no place to write to");
        }
        Files.createDirectories(target.getParent());
        Path temporary = Files.createTempFile(target.getParent(), ".chirograph", ".tmp");
        try {
            Files.write(temporary, content.getBytes(StandardCharsets.UTF_8));
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        Path root = folder.toAbsolutePath().normalize();
        Path parent = file.toAbsolutePath().normalize().getParent();
        while (parent != null && !parent.equals(root) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (java.util.stream.Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
