package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings a folder to the state that was generated, or tells how it differs. The {@link Manifest} in the folder remembers
 * what an earlier run wrote: files that are no longer generated are removed as long as nobody changed them, and files of
 * others are left alone. What a run left that was killed is looked after as well.
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
    private final Predicate<String> own;

    /** Makes a writer of a folder, which need not exist. */
    public SourceWriter(Path folder) {
        this(folder, path -> true);
    }

    /**
     * Makes a writer of some files of a folder, which need not exist.
     *
     * @param own tells by its path whether a file of an earlier run is one that this writer looks after: others are those
     *     of another writer, and stay
     */
    public SourceWriter(Path folder, Predicate<String> own) {
        this.folder = folder;
        this.own = own;
    }

    /**
     * Writes what differs and removes what is no longer generated.
     *
     * @param files text by path relative to the folder, with {@code /}
     * @throws OutputException when a path leaves the folder or collides with another, when a file that was not generated
     *     or a symbolic link is in the way (nothing is written then), or when the file system fails
     */
    public Changes write(SortedMap<String, String> files) {
        List<EncodedFile> generated = encode(files);
        OutputFolder output = new OutputFolder(folder);
        refuseObstacles(output, generated);
        Manifest before = manifest(output);
        refuseForeign(output, generated, before);
        boolean killed = output.read(Manifest.UNFINISHED) != null;
        if (killed) {
            output.removeTemporary(before.of(own).checksums().keySet());
        }

        Stale stale = stale(output, before.of(own), generated);
        byte[] list = before.of(own.negate()).text(generated).getBytes(UTF_8);
        boolean listed = !killed && Arrays.equals(list, output.read(Manifest.NAME));
        if (!listed) {
            output.begin(Manifest.UNFINISHED, list);
        }
        // First of all, since on some file systems a removed path and a written one may be the same file.
        stale.removable().forEach(output::remove);
        Map<Boolean, List<String>> changed = generated.parallelStream()
                .collect(Collectors.partitioningBy(
                        file -> output.update(file.path(), file.content()),
                        Collectors.mapping(EncodedFile::path, Collectors.toList())));
        if (!listed) {
            output.rename(Manifest.UNFINISHED, Manifest.NAME);
        }
        List<String> written = changed.getOrDefault(true, List.of());
        List<String> unchanged = changed.getOrDefault(false, List.of());
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
        List<EncodedFile> generated = encode(files);
        OutputFolder output = new OutputFolder(folder);
        refuseObstacles(output, generated);
        SortedMap<String, Difference> differences = new TreeMap<>();
        List<String> unchanged = new ArrayList<>();
        generated.forEach(file -> {
            if (!compare(output, file.path(), file.content(), differences)) {
                unchanged.add(file.path());
            }
        });
        List<String> written = List.copyOf(differences.keySet());
        Manifest before = manifest(output);
        Stale stale = stale(output, before.of(own), generated);
        stale.removable().forEach(path -> differences.put(path, Difference.stale(path)));
        stale.kept().forEach(path -> differences.put(path, Difference.stale(path)));
        if (differences.isEmpty()) {
            byte[] expected = before.of(own.negate()).text(generated).getBytes(UTF_8);
            compare(output, Manifest.NAME, expected, differences);
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

    private static Stale stale(OutputFolder output, Manifest before, List<EncodedFile> generated) {
        SortedSet<String> removable = new TreeSet<>();
        SortedSet<String> kept = new TreeSet<>();
        SortedMap<String, Set<String>> gone = new TreeMap<>(before.checksums());
        generated.forEach(file -> gone.remove(file.path()));
        gone.forEach((path, checksums) -> {
            if (output.obstacle(path) != null) {
                kept.add(path);
                return;
            }
            byte[] content = output.read(path);
            if (content != null) {
                (checksums.contains(Manifest.checksum(content)) ? removable : kept).add(path);
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

    private static List<EncodedFile> encode(SortedMap<String, String> files) {
        List<String> problems = OutputPaths.problems(files.keySet());
        List<EncodedFile> encoded = List.copyOf(files.entrySet()).parallelStream()
                .flatMap(file -> Stream.ofNullable(EncodedFile.of(file.getKey(), file.getValue())))
                .toList();
        Set<String> unwritable = new LinkedHashSet<>(files.keySet());
        encoded.forEach(file -> unwritable.remove(file.path()));
        unwritable.forEach(path -> problems.add("not writable as UTF-8 (half a surrogate pair): " + path));
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
        return encoded;
    }

    private static void refuseObstacles(OutputFolder output, List<EncodedFile> generated) {
        List<String> obstacles = Stream.concat(
                        generated.stream().map(EncodedFile::path), Stream.of(Manifest.NAME, Manifest.UNFINISHED))
                .flatMap(path -> Stream.ofNullable(output.obstacle(path)))
                .distinct()
                .sorted()
                .toList();
        if (!obstacles.isEmpty()) {
            throw new OutputException(obstacles);
        }
    }

    private static void refuseForeign(OutputFolder output, List<EncodedFile> generated, Manifest before) {
        List<String> foreign = new ArrayList<>();
        generated.forEach(file -> {
            byte[] found = before.checksums().containsKey(file.path()) ? null : output.read(file.path());
            boolean ours = found == null
                    || Arrays.equals(found, file.content())
                    || Arrays.equals(found, 0, Math.min(found.length, HEADER.length), HEADER, 0, HEADER.length);
            if (!ours) {
                foreign.add("a file that was not generated is in the way: " + output.place(file.path()));
            }
        });
        if (!foreign.isEmpty()) {
            throw new OutputException(foreign);
        }
    }

    private static Manifest manifest(OutputFolder output) {
        byte[] unfinished = output.read(Manifest.UNFINISHED);
        byte[] content = output.read(Manifest.NAME);
        Manifest manifest = Manifest.parse(content == null ? new byte[0] : content);
        return unfinished == null ? manifest : manifest.and(Manifest.parse(unfinished));
    }
}
