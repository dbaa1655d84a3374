package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings an output folder into step with what was generated, or tells how it differs. A manifest in the folder remembers what an earlier run wrote:
 * files that are no longer generated are removed as long as nobody changed them, and files of others are left alone.
 *
 * <p>All problems are found before the first file is touched. A file is replaced at once, and not at all when it already holds what it should. Two
 * runs at the same time on one folder are not supported.
 */
public final class SourceWriter {
    /** How the first line of every generated Java file begins. */
    public static final String HEADER = "// Generated from";

    private SourceWriter() {}

    /**
     * Writes the files, and removes those of earlier runs that are not among them.
     *
     * @param folder the output folder, created when missing
     * @param files everything that was generated, in any order
     * @throws OutputException when a path leaves the folder or collides with another, when a file that is not ours or a symbolic link is in the way
     *     (nothing is written then), or when the file system fails
     */
    public static WriteReport write(Path folder, List<SourceFile> files) {
        SortedMap<String, byte[]> generated = encode(files);
        OutputFolder output = new OutputFolder(folder);
        refuseObstacles(output, generated);
        Manifest before = manifest(output);
        refuseForeign(output, generated, before);

        SortedSet<String> removed = new TreeSet<>();
        SortedSet<String> kept = new TreeSet<>();
        for (Map.Entry<String, String> stale : stale(before, generated).entrySet()) {
            String path = stale.getKey();
            if (output.obstacle(path) != null) {
                kept.add(path);
                continue;
            }
            byte[] content = output.read(path);
            if (content != null) {
                (Manifest.hash(content).equals(stale.getValue()) ? removed : kept).add(path);
            }
        }
        // First of all, since on some file systems a removed path and a written one may be the same file.
        removed.forEach(output::remove);

        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        generated.forEach((path, content) -> {
            boolean same = Arrays.equals(output.read(path), content);
            if (!same) {
                output.write(path, content);
            }
            (same ? unchanged : written).add(path);
            hashes.put(path, Manifest.hash(content));
        });
        byte[] manifest = new Manifest(hashes).render().getBytes(UTF_8);
        if (!Arrays.equals(output.read(Manifest.NAME), manifest)) {
            output.write(Manifest.NAME, manifest);
        }
        return new WriteReport(written, unchanged, List.copyOf(removed), List.copyOf(kept));
    }

    /**
     * Compares the folder with the files, and changes nothing.
     *
     * @param folder the output folder; when it does not exist, every file is missing
     * @param files everything that was generated, in any order
     * @throws OutputException when a path leaves the folder or collides with another, when a symbolic link or a folder is in the way, or when the file
     *     system fails
     */
    public static CheckReport check(Path folder, List<SourceFile> files) {
        SortedMap<String, byte[]> generated = encode(files);
        OutputFolder output = new OutputFolder(folder);
        refuseObstacles(output, generated);
        SortedMap<String, Difference> differences = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        generated.forEach((path, content) -> {
            compare(output, path, content, differences);
            hashes.put(path, Manifest.hash(content));
        });
        for (String path : stale(manifest(output), generated).keySet()) {
            if (output.obstacle(path) == null && output.read(path) != null) {
                differences.put(path, Difference.stale(path));
            }
        }
        if (differences.isEmpty()) {
            compare(output, Manifest.NAME, new Manifest(hashes).render().getBytes(UTF_8), differences);
        }
        return new CheckReport(List.copyOf(differences.values()));
    }

    private static void compare(
            OutputFolder output, String path, byte[] expected, Map<String, Difference> differences) {
        byte[] found = output.read(path);
        if (found == null) {
            differences.put(path, Difference.missing(path));
        } else if (!Arrays.equals(found, expected)) {
            differences.put(path, Difference.changed(path, found, new String(expected, UTF_8)));
        }
    }

    private static SortedMap<String, byte[]> encode(List<SourceFile> files) {
        List<String> problems = OutputPaths.problems(files);
        SortedMap<String, byte[]> encoded = new TreeMap<>();
        for (SourceFile file : files) {
            try {
                ByteBuffer bytes = UTF_8.newEncoder().encode(CharBuffer.wrap(file.content()));
                byte[] content = new byte[bytes.remaining()];
                bytes.get(content);
                encoded.put(file.path(), content);
            } catch (CharacterCodingException e) {
                problems.add("not writable as UTF-8 (half a surrogate pair): " + file.path());
            }
        }
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
        return encoded;
    }

    private static void refuseObstacles(OutputFolder output, SortedMap<String, byte[]> generated) {
        SortedSet<String> obstacles = new TreeSet<>();
        for (String path : generated.keySet()) {
            String obstacle = output.obstacle(path);
            if (obstacle != null) {
                obstacles.add(obstacle);
            }
        }
        String obstacle = output.obstacle(Manifest.NAME);
        if (obstacle != null) {
            obstacles.add(obstacle);
        }
        if (!obstacles.isEmpty()) {
            throw new OutputException(List.copyOf(obstacles));
        }
    }

    private static void refuseForeign(OutputFolder output, SortedMap<String, byte[]> generated, Manifest before) {
        byte[] header = HEADER.getBytes(UTF_8);
        List<String> foreign = new ArrayList<>();
        generated.forEach((path, content) -> {
            byte[] found = before.hashes().containsKey(path) ? null : output.read(path);
            boolean ours = found == null
                    || Arrays.equals(found, content)
                    || Arrays.equals(found, 0, Math.min(found.length, header.length), header, 0, header.length);
            if (!ours) {
                foreign.add("a file that was not generated is in the way: " + path);
            }
        });
        if (!foreign.isEmpty()) {
            throw new OutputException(foreign);
        }
    }

    private static SortedMap<String, String> stale(Manifest before, SortedMap<String, byte[]> generated) {
        SortedMap<String, String> stale = new TreeMap<>(before.hashes());
        stale.keySet().removeAll(generated.keySet());
        return stale;
    }

    private static Manifest manifest(OutputFolder output) {
        byte[] content = output.read(Manifest.NAME);
        return Manifest.parse(content == null ? new byte[0] : content);
    }
}
