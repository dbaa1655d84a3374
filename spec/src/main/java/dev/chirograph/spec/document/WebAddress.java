package dev.chirograph.spec.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An http or https address in one spelling (RFC 3986, 6.2.2), so that two can be compared: lower case where case means
 * nothing, without default port, dot segments and fragment.
 *
 * @param uri absolute, with host and path
 */
record WebAddress(URI uri) {
    private static final Pattern BEGIN = Pattern.compile("(?i)^https?://");
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.{1,2}(;[^/]*)?(/|$)");
    private static final Pattern HIDDEN_DOT = Pattern.compile("(?i)%(?:25)*+2e");
    private static final Pattern HIDDEN_SLASH = Pattern.compile("(?i)%(?:25)*+(?:2f|5c)");
    private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9/._-]*");
    private static final int LARGEST_PORT = 65_535;

    /** What servers take; hostile documents have longer ones. */
    private static final int LONGEST = 8_000;

    /** Returns whether a reference or key looks like one. */
    static boolean looksLike(String text) {
        return BEGIN.matcher(text).find();
    }

    /**
     * Returns the address that a text means.
     *
     * @throws ForbiddenReferenceException when it means none that may be followed, such as one with a user name
     */
    static WebAddress of(String text) throws ForbiddenReferenceException {
        return of(parsed(text));
    }

    /**
     * Returns the address that a reference in the document at this one means (RFC 3986, 5.2).
     *
     * @throws ForbiddenReferenceException when it means none that may be followed, such as a file
     */
    WebAddress resolve(String reference) throws ForbiddenReferenceException {
        return of(uri.resolve(parsed(reference)));
    }

    private static URI parsed(String text) throws ForbiddenReferenceException {
        if (text.length() > LONGEST) {
            throw new ForbiddenReferenceException("an address has at most " + LONGEST + " characters");
        }
        try {
            return new URI(new URI(text).toASCIIString());
        } catch (URISyntaxException e) {
            throw new ForbiddenReferenceException("it is no address");
        }
    }

    private static WebAddress of(URI uri) throws ForbiddenReferenceException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new ForbiddenReferenceException("only http and https addresses are fetched");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || !isPort(uri.getPort())) {
            throw new ForbiddenReferenceException("an address names a host, and no user");
        }
        URI normal = uri.normalize();
        String path = normal.getRawPath().isEmpty() ? "/" : normal.getRawPath();
        if (DOT_SEGMENT.matcher(decodedSteps(path)).find()) {
            throw new ForbiddenReferenceException("its path leads upwards");
        }
        boolean usualPort = uri.getPort() == (scheme.equals("http") ? 80 : 443);
        return new WebAddress(URI.create(scheme
                + "://"
                + uri.getHost().toLowerCase(Locale.ROOT)
                + (uri.getPort() < 0 || usualPort ? "" : ":" + uri.getPort())
                + path
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())));
    }

    /** @param port -1 for the usual one */
    private static boolean isPort(int port) {
        return port != 0 && port <= LARGEST_PORT;
    }

    /** Some servers decode dots and slashes before they look at the steps of a path, and some do so more than once. */
    private static String decodedSteps(String path) {
        return HIDDEN_SLASH.matcher(HIDDEN_DOT.matcher(path).replaceAll(".")).replaceAll("/");
    }

    /** Returns whether this is the other address or below it, step by step. */
    boolean isBelow(WebAddress other) {
        String folder = other.uri.getRawPath().endsWith("/") ? other.uri.getRawPath() : other.uri.getRawPath() + "/";
        return uri.getScheme().equals(other.uri.getScheme())
                && uri.getRawAuthority().equals(other.uri.getRawAuthority())
                && (uri.getRawPath().equals(other.uri.getRawPath())
                        || uri.getRawPath().startsWith(folder));
    }

    /** Returns the address as messages show it: without its query, which may hold a secret. */
    String shown() {
        return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }

    /** Returns the folder to allow for this address; its host where a shell would not take the path for plain text. */
    String folder() {
        String path = uri.getRawPath().substring(0, uri.getRawPath().lastIndexOf('/') + 1);
        return uri.getScheme()
                + "://"
                + uri.getRawAuthority()
                + (PLAIN_PATH.matcher(path).matches() ? path : "/");
    }
}
