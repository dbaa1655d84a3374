package dev.chirograph.spec.document;

import java.util.regex.Pattern;

/** A relative reference to another file (RFC 3986, 4.2), the only kind that is followed. */
final class RelativePath {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private RelativePath() {}

    /**
     * Refuses what is not relative.
     *
     * @throws ForbiddenReferenceException for URLs, absolute paths and characters that no file name of a document needs
     */
    static void check(String path) throws ForbiddenReferenceException {
        if (SCHEME.matcher(path).matches() || path.startsWith("//")) {
            throw new ForbiddenReferenceException("nothing is fetched: name a file below the root folder instead");
        }
        if (path.startsWith("/") || path.startsWith("~")) {
            throw new ForbiddenReferenceException("an absolute path is not followed");
        }
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            throw new ForbiddenReferenceException("backslashes and control characters are not followed");
        }
    }
}
