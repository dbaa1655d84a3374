package dev.chirograph.conformance.driver;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user may prove his identity with. Immutable; never shows its content.
 *
 * @param username for Basic and for logging in, or null
 * @param password for Basic and for logging in, or null
 * @param token for Bearer, or null
 * @param apiKeys key by name of its security scheme; the empty name holds the key for every other scheme
 */
public record Credentials(
        @Nullable String username,
        @Nullable String password,
        @Nullable String token,
        Map<String, String> apiKeys) {
    /** No credentials. */
    public static final Credentials NONE = new Credentials(null, null, null, Map.of());

    /** Copies the map. */
    public Credentials {
        apiKeys = Map.copyOf(apiKeys);
    }

    /** Returns a copy with user name and password. */
    public Credentials withLogin(String user, String secret) {
        return new Credentials(user, secret, token, apiKeys);
    }

    /** Returns a copy with a bearer token. */
    public Credentials withToken(String bearer) {
        return new Credentials(username, password, bearer, apiKeys);
    }

    /**
     * Returns a copy with a key.
     *
     * @param scheme name of the security scheme, or the empty string for every scheme without a key of its own
     */
    public Credentials withApiKey(String scheme, String key) {
        Map<String, String> keys = new LinkedHashMap<>(apiKeys);
        keys.put(scheme, key);
        return new Credentials(username, password, token, keys);
    }

    /**
     * Returns a copy with what an environment gives: {@code CHIROGRAPH_USERNAME} with {@code CHIROGRAPH_PASSWORD},
     * {@code CHIROGRAPH_TOKEN}, and {@code CHIROGRAPH_API_KEY} for every scheme without a key of its own.
     */
    public Credentials withEnvironment(Map<String, String> environment) {
        Credentials credentials = this;
        String user = environment.get("CHIROGRAPH_USERNAME");
        String secret = environment.get("CHIROGRAPH_PASSWORD");
        if (user != null && secret != null) {
            credentials = credentials.withLogin(user, secret);
        }
        String bearer = environment.get("CHIROGRAPH_TOKEN");
        if (bearer != null) {
            credentials = credentials.withToken(bearer);
        }
        String key = environment.get("CHIROGRAPH_API_KEY");
        return key == null ? credentials : credentials.withApiKey("", key);
    }

    /** Returns the key for a security scheme, or null. */
    public @Nullable String apiKey(String scheme) {
        return apiKeys.getOrDefault(scheme, apiKeys.get(""));
    }

    /** Returns every text that must never be shown, in every notation in which it travels. */
    public List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        if (username != null && password != null) {
            secrets.add(basic(username, password));
        }
        if (password != null) {
            secrets.add(password);
        }
        if (token != null) {
            secrets.add(token);
        }
        secrets.addAll(apiKeys.values());
        return secrets;
    }

    static String basic(String user, String secret) {
        return Base64.getEncoder()
                .encodeToString((user + ":" + secret).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
