package dev.chirograph.conformance.driver;

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

    /** Adds one; the empty text is no secret. */
    public void add(String secret) {
        if (!secret.isEmpty()) {
            secrets.add(secret);
        }
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

    @Override
    public String toString() {
        return "Secrets[" + secrets.size() + " hidden]";
    }
}
