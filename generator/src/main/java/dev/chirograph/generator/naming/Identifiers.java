package dev.chirograph.generator.naming;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.lang.model.SourceVersion;

/** Turns words into identifiers: of the right case, starting right, and short enough for any file system. */
final class Identifiers {
    /** File names end at 255 bytes, and a nested class adds its own name and {@code .class}. */
    private static final int MOST_BYTES = 120;

    private Identifiers() {}

    /** Returns the name of a class, in ASCII since a file will bear it. */
    static String type(String text) {
        return ended(Words.of(text).ascii().pascal(), "Type", text);
    }

    /** Returns the name of a method, field or parameter. */
    static String member(String text, String fallback) {
        return ended(Words.of(text).camel(), fallback, text);
    }

    /** Returns the name of a constant. */
    static String constant(String text) {
        return ended(Words.ofValue(text).constant(), text.isEmpty() ? "EMPTY" : "VALUE", text);
    }

    /** Returns whether a name given by the document can stand as it is. */
    static boolean valid(String name) {
        return SourceVersion.isIdentifier(name)
                && name.indexOf('$') < 0
                && name.codePoints().allMatch(Letters::contains)
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static String ended(String name, String fallback, String text) {
        String started = name.isEmpty() ? fallback : name;
        if (!Character.isJavaIdentifierStart(started.codePointAt(0))) {
            started = "_" + started;
        }
        return shortened(started, text);
    }

    /** Cuts a long name and ends it with a checksum of the whole, so that two long names stay apart. */
    private static String shortened(String name, String text) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return name;
        }
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int point : name.codePoints().toArray()) {
            bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES - 9) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return cut + "_" + HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
