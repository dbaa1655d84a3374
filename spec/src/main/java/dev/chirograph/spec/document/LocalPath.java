package dev.chirograph.spec.document;

import java.util.regex.Pattern;

/** The path of a file in a reference: one without scheme and authority (RFC 3986, 4.2), or a {@code file} URI (RFC 8089). */
final class LocalPath {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private static final Pattern FILE = Pattern.compile("(?i)^file:(?://)?(?=/)");

    private LocalPath() {}

    /**
     * Returns the path that a reference names, relative or absolute, percent-decoded.
     *
     * @throws ForbiddenReferenceException for other URIs and characters that no file name of a document needs
     */
    static String of(String reference) throws ForbiddenReferenceException {
        String path = References.decode(FILE.matcher(reference).replaceFirst(""));
        if (SCHEME.matcher(path).matches() || path.startsWith("//")) {
            throw new ForbiddenReferenceException("it names neither a file nor an http or https address");
        }
        if (path.startsWith("~")) {
            throw new ForbiddenReferenceException("a home folder is not followed");
        }
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            throw new ForbiddenReferenceException("backslashes and control characters are not followed");
        }
        return path;
    }

    /**
     * Returns the path that a reference names, percent-decoded.
     *
     * @throws ForbiddenReferenceException also for an absolute path
     */
    static String relative(String reference) throws ForbiddenReferenceException {
        String path = of(reference);
        if (path.startsWith("/")) {
            throw new ForbiddenReferenceException("an absolute path is not followed here");
        }
        return path;
    }
}
