package dev.chirograph.client.http;

import java.net.URI;
import java.util.Locale;

/**
 * Scheme, host and port (RFC 6454): the border that credentials do not cross.
 *
 * @param scheme in small letters
 * @param host in small letters
 * @param port the one that is used, also where the address does not name it
 */
public record Origin(String scheme, String host, int port) {

    /**
     * Returns the origin of an address.
     *
     * @throws IllegalArgumentException when it has no host, or is not of http or https
     */
    public static Origin of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw new IllegalArgumentException("not an http or https address with a host");
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), port);
    }

    /** Returns whether credentials may be sent: encrypted, or to this very machine. */
    public boolean confidential() {
        return scheme.equals("https") || isLoopback();
    }

    private boolean isLoopback() {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
    }
}
