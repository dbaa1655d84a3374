package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The list of the files that a run wrote, with a checksum of each, kept beside them. It says which files a later run may
 * replace or remove, so it is read with suspicion: lines that are not of its form, and paths that leave the folder, are
 * passed over.
 *
 * <p>A checksum tells whether somebody changed a file since. It is no protection against forgery: who can write the file
 * can write the list. So it is one that costs next to nothing.
 *
 * <p>A run begins by writing the list that will hold at its end beside the one that holds, under another name, and ends
 * by renaming it. So of a run that was killed it is known which files it may have written.
 *
 * @param checksums path to the CRC-32 of the file's content, in eight hexadecimal digits; a file of a run that was killed
 *     may have that of before too
 */
record Manifest(SortedMap<String, Set<String>> checksums) {
    static final String NAME = ".chirograph-manifest";

    /** Name of the list of a run that has not ended. */
    static final String UNFINISHED = ".chirograph-manifest-unfinished";

    private static final String COMMENT = "# Written by Chirograph: the files it generated here, with their CRC-32.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{8})  (.+)");

    /** Returns the entries whose paths are chosen. */
    Manifest of(Predicate<String> chosen) {
        SortedMap<String, Set<String>> some = new TreeMap<>(checksums);
        some.keySet().removeIf(chosen.negate());
        return new Manifest(some);
    }

    /** Returns the entries of this manifest and of another. */
    Manifest and(Manifest other) {
        SortedMap<String, Set<String>> both = new TreeMap<>(checksums);
        other.checksums.forEach((path, known) -> known.forEach(checksum -> add(both, path, checksum)));
        return new Manifest(both);
    }

    private static void add(SortedMap<String, Set<String>> checksums, String path, String checksum) {
        checksums.merge(path, Set.of(checksum), (one, other) -> {
            Set<String> all = new TreeSet<>(one);
            all.addAll(other);
            return all;
        });
    }

    /** Returns the text of this manifest with files that were written. */
    String text(List<EncodedFile> files) {
        SortedMap<String, Set<String>> all = new TreeMap<>(checksums);
        files.forEach(file -> all.put(file.path(), Set.of(file.checksum())));
        StringBuilder text = new StringBuilder(COMMENT);
        all.forEach((path, known) -> known.forEach(
                checksum -> text.append(checksum).append("  ").append(path).append('\n')));
        return text.toString();
    }

    static Manifest parse(byte[] content) {
        SortedMap<String, Set<String>> checksums = new TreeMap<>();
        new String(content, UTF_8).lines().forEach(line -> {
            Matcher entry = LINE.matcher(line);
            if (entry.matches() && OutputPaths.isSafe(entry.group(2))) {
                add(checksums, entry.group(2), entry.group(1));
            }
        });
        return new Manifest(checksums);
    }

    static String checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
