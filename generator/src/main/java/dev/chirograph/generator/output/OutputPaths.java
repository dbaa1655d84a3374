package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rules for the paths of an output folder: what stays inside it, on every file system. */
final class OutputPaths {
    private static final int MAX_NAME_BYTES = 255;

    private OutputPaths() {}

    /** Tells whether a path names something below the output folder, and the same on every file system. */
    static boolean isSafe(String path) {
        for (String name : path.split("/", -1)) {
            boolean safe = !name.isEmpty()
                    && !name.equals(".")
                    && !name.equals("..")
                    && !name.endsWith(".")
                    && !name.endsWith(" ")
                    && name.getBytes(UTF_8).length <= MAX_NAME_BYTES
                    && name.chars().noneMatch(c -> c < ' ' || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0);
            if (!safe) {
                return false;
            }
        }
        return !key(path).equals(Manifest.NAME);
    }

    /** The same string for paths that one file system or another takes for the same file. */
    static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** What speaks against writing all these files into one folder; empty when nothing does. */
    static List<String> problems(Collection<String> paths) {
        List<String> problems = new ArrayList<>();
        Map<String, String> byKey = new HashMap<>();
        for (String path : paths) {
            if (!isSafe(path)) {
                problems.add("not a path below the output folder: " + printable(path));
                continue;
            }
            String other = byKey.put(key(path), path);
            if (other != null) {
                problems.add("two files for one path: " + other + (other.equals(path) ? "" : " and " + path));
            }
        }
        for (Map.Entry<String, String> file : byKey.entrySet()) {
            String key = file.getKey();
            for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
                String folder = byKey.get(key.substring(0, slash));
                if (folder != null) {
                    problems.add("both a file and a folder: " + folder + " and " + file.getValue());
                }
            }
        }
        problems.sort(null);
        return problems;
    }

    private static String printable(String path) {
        return "\"" + path.replaceAll("[^\\x20-\\x7E]", "?") + "\"";
    }
}
