package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rules for the paths of an output folder: what stays inside it, on every file system. */
final class OutputPaths {
    private static final int MAX_NAME_BYTES = 255;
    private static final int MOST_BYTES_OF_CHAR = 3;
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private OutputPaths() {}

    /** Tells whether a path names something below the output folder, and the same on every file system. */
    static boolean isSafe(String path) {
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            if (!isSafeName(path.substring(start, end))) {
                return false;
            }
            start = end + 1;
        }
        return isSafeName(path.substring(start)) && (start > 0 || !key(path).startsWith(Manifest.NAME));
    }

    private static boolean isSafeName(String name) {
        if (name.isEmpty() || name.endsWith(".") || name.endsWith(" ")) {
            return false;
        }
        for (int index = 0; index < name.length(); index++) {
            char sign = name.charAt(index);
            if (sign < ' ' || sign == 0x7F || FORBIDDEN.indexOf(sign) >= 0) {
                return false;
            }
        }
        return name.length() <= MAX_NAME_BYTES / MOST_BYTES_OF_CHAR || name.getBytes(UTF_8).length <= MAX_NAME_BYTES;
    }

    /** The same string for paths that one file system or another takes for the same file. */
    static String key(String path) {
        if (isAscii(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Nearly every path is: none of the tables that other scripts need is loaded for it. */
    private static boolean isAscii(String path) {
        for (int index = 0; index < path.length(); index++) {
            if (path.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
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
        problems.addAll(filesAsFolders(byKey));
        problems.sort(null);
        return problems;
    }

    private static List<String> filesAsFolders(Map<String, String> byKey) {
        List<String> problems = new ArrayList<>();
        Set<String> harmless = new HashSet<>();
        byKey.forEach((key, path) -> {
            String folder = key.substring(0, Math.max(0, key.lastIndexOf('/')));
            if (harmless.contains(folder)) {
                return;
            }
            int before = problems.size();
            for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
                String file = byKey.get(key.substring(0, slash));
                if (file != null) {
                    problems.add("both a file and a folder: " + file + " and " + path);
                }
            }
            if (problems.size() == before) {
                harmless.add(folder);
            }
        });
        return problems;
    }

    private static String printable(String path) {
        return "\"" + path.replaceAll("[^\\x20-\\x7E]", "?") + "\"";
    }
}
