package dev.chirograph.conformance.driver;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that may appear in no output: given credentials and tokens that were issued on the way. Thread-safe. */
public final class Secrets {
    /** Stands in outputs where a secret stood. */
    public static final String HIDDEN = "<hidden>";

    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    /** Returns a keeper that knows the given credentials. */
    public static Secrets of(Credentials credentials) {
        Secrets keeper = new Secrets();
        credentials.secrets().forEach(keeper::add);
        return keeper;
    }

    /** Adds one, in every notation in which it travels; the empty text is no secret. */
    public void add(String secret) {
        if (secret.isEmpty() || !secrets.add(secret)) {
            return;
        }
        String quoted = Json.write(TextNode.valueOf(secret));
        String json = quoted.substring(1, quoted.length() - 1);
        secrets.add(json);
        // As PHP writes JSON unless told otherwise.
        secrets.add(ascii(json.replace("/", "\\/")));
        secrets.add(secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        String encoded = PercentCoding.encode(secret);
        secrets.add(encoded);
        secrets.add(encoded.replace("%20", "+"));
    }

    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder();
        json.chars()
                .forEach(letter ->
                        ascii.append(letter < 0x80 ? String.valueOf((char) letter) : String.format("\\u%04x", letter)));
        return ascii.toString();
    }

    /** Returns the text with every secret hidden, the longest first. */
    public String hide(String text) {
        String hidden = text;
        for (String secret : secrets.stream()
                .filter(text::contains)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            hidden = hidden.replace(secret, HIDDEN);
        }
        return hidden;
    }

    /** Returns a copy for people: every secret is hidden in target, header fields and body, which is taken for UTF-8. */
    public WireRequest hide(WireRequest request) {
        String body = hide(new String(request.body(), StandardCharsets.UTF_8));
        return new WireRequest(
                request.method(),
                hide(request.target()),
                new Headers(request.headers().fields().stream()
                        .map(field -> new Headers.Field(field.name(), hide(field.value())))
                        .toList()),
                body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }
}
