package dev.chirograph.conformance.wire;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The usual names of secrets: what stands under one of them appears in no output, whatever the contract says of it. */
public final class SecretNames {
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]");
    private static final Set<String> NAMES = Set.of(
            "token",
            "accesstoken",
            "refreshtoken",
            "refresh",
            "idtoken",
            "authtoken",
            "csrftoken",
            "password",
            "passwd",
            "pass",
            "passphrase",
            "secret",
            "clientsecret",
            "apikey",
            "apitoken",
            "authorization",
            "session",
            "sessionid",
            "privatekey",
            "rootpassword",
            "cardnumber",
            "cvv",
            "iban");

    private SecretNames() {}

    /**
     * Returns whether a member, parameter or header field of this name holds a secret. Case and separators do not matter,
     * nor does the {@code X-} of a header: {@code api_key}, {@code apiKey} and {@code X-Api-Key} are one name.
     */
    public static boolean contains(String name) {
        String bare = SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return NAMES.contains(bare) || (bare.startsWith("x") && NAMES.contains(bare.substring(1)));
    }
}
