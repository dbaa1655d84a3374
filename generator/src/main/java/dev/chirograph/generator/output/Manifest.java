package dev.chirograph.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/** The file in an output folder that remembers which files the generator wrote, each with its SHA-256. */
final class Manifest {
    static final String NAME = ".chirograph-manifest";
    private static final String HEADER = "# Written by Chirograph: the files it generated here, with their SHA-256.\n";

    private Manifest() {}

    /** Returns the paths of an earlier run; empty when there was none. */
    static List<String> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        List<String> paths = new ArrayList<>();
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : Files.readString(file).split("\n", -1)) {
                int gap = line.indexOf("  ");
                if (!line.startsWith("#") && gap > 0 && line.endsWith(".java")) {
                    paths.add(line.substring(gap + 2));
                }
            }
        }
        return paths;
    }

    static boolean isCurrent(Path folder, SortedMap<String, String> files) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.readString(file).equals(text(files));
    }

    static void write(Path folder, SortedMap<String, String> files) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.isSymbolicLink(file)) {
            throw new IOException(file + " is a symbolic link");
        }
        Files.createDirectories(folder);
        Files.writeString(file, text(files));
    }

    private static String text(SortedMap<String, String> files) {
        StringBuilder text = new StringBuilder(HEADER);
        files.forEach((path, content) ->
                text.append(hash(content)).append("  ").append(path).append('\n'));
        return text.toString();
    }

    private static String hash(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
