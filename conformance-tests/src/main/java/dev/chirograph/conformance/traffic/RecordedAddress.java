package dev.chirograph.conformance.traffic;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a recorded request. Browsers record characters that no URI may have, so it is not a {@link java.net.URI}.
 *
 * @param origin scheme, host in lower case, and the port where it is not the scheme's own: {@code https://api.example}
 * @param target path and query as they were sent, without the fragment
 */
public record RecordedAddress(String origin, String target) {
    private static final Pattern HTTP = Pattern.compile(
            "(https?)://(?:[^/?#@]*@)?([^/?#@]+)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Reads an address; empty when it is not one of http or https. A user name in it is dropped. */
    public static Optional<RecordedAddress> of(String url) {
        Matcher http = HTTP.matcher(url);
        if (!http.matches()) {
            return Optional.empty();
        }
        String scheme = http.group(1).toLowerCase(Locale.ROOT);
        String host = http.group(2).toLowerCase(Locale.ROOT);
        String usual = scheme.equals("http") ? ":80" : ":443";
        String bare = host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host;
        String rest = http.group(3);
        return Optional.of(new RecordedAddress(scheme + "://" + bare, rest.startsWith("/") ? rest : "/" + rest));
    }
}
