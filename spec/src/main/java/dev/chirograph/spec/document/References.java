package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** References within one document: URI fragments that hold JSON Pointers (RFC 6901, 6). */
public final class References {
    private static final Pattern CREDENTIALS = Pattern.compile("^([^/\\\\?#]*[/\\\\]{1,2})[^/\\\\?#]*@");

    private References() {}

    /** Returns whether a reference names a place of its own document by a JSON Pointer. */
    public static boolean local(String reference) {
        return reference.equals("#") || reference.startsWith("#/");
    }

    /**
     * Returns the pointer of a local reference as the rest of the program writes it: percent-decoded, and with {@code
     * ~} escapes only where they are needed.
     */
    public static String pointer(String reference) {
        if (reference.indexOf('%') < 0 && reference.indexOf('~') < 0) {
            return reference;
        }
        String pointer = "#";
        String[] tokens = decode(reference).split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            pointer = Pointers.child(pointer, Pointers.unescape(tokens[i]));
        }
        return pointer;
    }

    /** Returns the node that a pointer names, or null. */
    public static @Nullable JsonNode find(JsonNode root, String pointer) {
        JsonNode node = root;
        int start = pointer.indexOf('/');
        while (start >= 0 && node != null) {
            int end = pointer.indexOf('/', start + 1);
            node = child(node, Pointers.unescape(pointer.substring(start + 1, end < 0 ? pointer.length() : end)));
            start = end;
        }
        return node;
    }

    /** Returns a reference as messages show it: without user name and query, which may hold secrets. */
    static String shown(String reference) {
        return CREDENTIALS.matcher(reference).replaceFirst("$1").replaceFirst("\\?[^#]*", "?…");
    }

    static @Nullable JsonNode child(JsonNode node, String token) {
        if (!node.isArray()) {
            return node.get(token);
        }
        boolean number = !token.isEmpty()
                && token.length() < 9
                && token.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && (token.length() == 1 || token.charAt(0) != '0');
        return number ? node.get(Integer.parseInt(token)) : null;
    }

    /** Returns the text with percent escapes decoded; as it is when they are not UTF-8. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            int high = encoded[i] == '%' && i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
            bytes.write(low < 0 ? encoded[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
