package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files that a run wrote, with a hash of each, kept beside them in the form of {@code sha256sum}. It says which files a later run may replace or remove, so it is read
 * with suspicion: lines that are not of its form, and paths that leave the folder, are passed over.
 *
 * @param hashes path to the SHA-256 of the file's content, in hexadecimal
 */
record Manifest(SortedMap<String, String> hashes) {
    static final String NAME = ".chirograph-manifest";

    private static final String COMMENT = "# Written by Chirograph: the files it generated here, with their SHA-256.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    static Manifest of(SortedMap<String, EncodedFile> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, file) -> hashes.put(path, file.hash()));
        return new Manifest(hashes);
    }

    static Manifest parse(byte[] content) {
        SortedMap<String, String> hashes = new TreeMap<>();
        new String(content, UTF_8).lines().forEach(line -> {
            Matcher entry = LINE.matcher(line);
            if (entry.matches() && OutputPaths.isSafe(entry.group(2))) {
                hashes.put(entry.group(2), entry.group(1));
            }
        });
        return new Manifest(hashes);
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    String render() {
        StringBuilder text = new StringBuilder(COMMENT);
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString();
    }
}
