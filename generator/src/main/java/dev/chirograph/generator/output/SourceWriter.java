package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Brings a folder to the state that was generated, or tells how it differs. The {@link Manifest} in the folder remembers
 * what an earlier run wrote: files that are no longer generated are removed as long as nobody changed them, and files of
 * others are left alone.
 *
 * <p>All problems are found before the first file is touched. A file is replaced at once, and not at all when it already
 * holds what it should. Nothing outside the folder is read or written: a path that leads out of it, through {@code ..} or
 * a symbolic link, is refused.
 *
 * <p>Immutable; two writers must not work on one folder at the same time.
 */
public final class SourceWriter {
    /** How the first line of every generated Java file begins. */
    private static final byte[] HEADER = "// Generated from".getBytes(UTF_8);

    private final Path folder;

    /** Makes a writer of a folder, which need not exist. */
    public SourceWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes what differs and removes what is no longer generated.
     *
     * @param files text by path relative to the folder, with {@code /}
     * @throws OutputException when a path leaves the folder or collides with another, when a file that was not generated
     *     or a symbolic link is in the way (nothing is written then), or when the file system fails
     */
    public Changes write(SortedMap<String, String> files) {
        SortedMap<String, EncodedFile> generated = encode(files);
        OutputFolder output = new OutputFolder(folder);
        refuseObstacles(output, generated);
        Manifest before = manifest(output);
        refuseForeign(output, generated, before);

        Stale stale = stale(output, before, generated);
        // First of all, since on some file systems a removed path and a written one may be the same file.
        stale.removable().forEach(output::remove);
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        Map<String, Boolean> changes = forEach(generated, (path, file) -> output.update(path, file.content()));
        generated.keySet().forEach(path -> (is(changes, path) ? written : unchanged).add(path));
        byte[] manifest = Manifest.of(generated).render().getBytes(UTF_8);
        output.update(Manifest.NAME, manifest);
        return new Changes(written, unchanged, List.copyOf(stale.removable()), List.copyOf(stale.kept()), List.of());
    }

    /**
     * Returns what {@link #write} would do, with the differences, and does nothing.
     *
     * @param files text by path relative to the folder, with {@code /}
     * @throws OutputException when a path leaves the folder or collides with another, when a symbolic link or a folder is
     *     in the way, or when the file system fails
     */
    public Changes check(SortedMap<String, String> files) {
        SortedMap<String, EncodedFile> generated = encode(files);
        OutputFolder output = new OutputFolder(folder);
        refuseObstacles(output, generated);
        SortedMap<String, Difference> differences = new TreeMap<>();
        List<String> unchanged = new ArrayList<>();
        generated.forEach((path, file) -> {
            if (!compare(output, path, file.content(), differences)) {
                unchanged.add(path);
            }
        });
        List<String> written = List.copyOf(differences.keySet());
        Stale stale = stale(output, manifest(output), generated);
        stale.removable().forEach(path -> differences.put(path, Difference.stale(path)));
        stale.kept().forEach(path -> differences.put(path, Difference.stale(path)));
        if (differences.isEmpty()) {
            compare(output, Manifest.NAME, Manifest.of(generated).render().getBytes(UTF_8), differences);
        }
        return new Changes(
                written,
                unchanged,
                List.copyOf(stale.removable()),
                List.copyOf(stale.kept()),
                List.copyOf(differences.values()));
    }

    /** Files that are there and no longer generated. */
    private record Stale(SortedSet<String> removable, SortedSet<String> kept) {}

    private static Stale stale(OutputFolder output, Manifest before, SortedMap<String, EncodedFile> generated) {
        SortedSet<String> removable = new TreeSet<>();
        SortedSet<String> kept = new TreeSet<>();
        before.checksums().forEach((path, checksum) -> {
            if (generated.containsKey(path)) {
                return;
            }
            if (output.obstacle(path) != null) {
                kept.add(path);
                return;
            }
            byte[] content = output.read(path);
            if (content != null) {
                (Manifest.checksum(content).equals(checksum) ? removable : kept).add(path);
            }
        });
        return new Stale(removable, kept);
    }

    private static boolean compare(
            OutputFolder output, String path, byte[] expected, Map<String, Difference> differences) {
        byte[] found = output.read(path);
        if (found == null) {
            differences.put(path, Difference.missing(path));
        } else if (!Arrays.equals(found, expected)) {
            differences.put(path, Difference.changed(path, found, new String(expected, UTF_8)));
        }
        return differences.containsKey(path);
    }

    private static SortedMap<String, EncodedFile> encode(SortedMap<String, String> files) {
        List<String> problems = OutputPaths.problems(files.keySet());
        Map<String, Optional<EncodedFile>> encoded = forEach(files, (path, text) -> encode(text));
        SortedMap<String, EncodedFile> whole = new TreeMap<>();
        for (String path : files.keySet()) {
            encoded.getOrDefault(path, Optional.empty())
                    .ifPresentOrElse(
                            file -> whole.put(path, file),
                            () -> problems.add("not writable as UTF-8 (half a surrogate pair): " + path));
        }
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
        return whole;
    }

    private static Optional<EncodedFile> encode(String text) {
        try {
            return Optional.of(EncodedFile.of(text));
        } catch (CharacterCodingException halfOfAPair) {
            return Optional.empty();
        }
    }

    /** Does something with every file, on all processors, and returns what came of it by path. */
    private static <T, R> Map<String, R> forEach(SortedMap<String, T> files, BiFunction<String, T, R> work) {
        return List.copyOf(files.entrySet()).parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey, file -> work.apply(file.getKey(), file.getValue())));
    }

    private static boolean is(Map<String, Boolean> answers, String path) {
        return Boolean.TRUE.equals(answers.get(path));
    }

    private static void refuseObstacles(OutputFolder output, SortedMap<String, EncodedFile> generated) {
        SortedSet<String> paths = new TreeSet<>(generated.keySet());
        paths.add(Manifest.NAME);
        SortedSet<String> obstacles = new TreeSet<>();
        for (String path : paths) {
            String obstacle = output.obstacle(path);
            if (obstacle != null) {
                obstacles.add(obstacle);
            }
        }
        if (!obstacles.isEmpty()) {
            throw new OutputException(List.copyOf(obstacles));
        }
    }

    private static void refuseForeign(OutputFolder output, SortedMap<String, EncodedFile> generated, Manifest before) {
        List<String> foreign = new ArrayList<>();
        generated.forEach((path, file) -> {
            byte[] found = before.checksums().containsKey(path) ? null : output.read(path);
            boolean ours = found == null
                    || Arrays.equals(found, file.content())
                    || Arrays.equals(found, 0, Math.min(found.length, HEADER.length), HEADER, 0, HEADER.length);
            if (!ours) {
                foreign.add("a file that was not generated is in the way: " + path);
            }
        });
        if (!foreign.isEmpty()) {
            throw new OutputException(foreign);
        }
    }

    private static Manifest manifest(OutputFolder output) {
        byte[] content = output.read(Manifest.NAME);
        return Manifest.parse(content == null ? new byte[0] : content);
    }
}
