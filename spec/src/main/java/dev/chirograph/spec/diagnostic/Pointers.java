package dev.chirograph.spec.diagnostic;

/** JSON Pointers (RFC 6901) in the form that people read: {@code #/components/schemas/Invoice}. */
public final class Pointers {
    private Pointers() {}

    /** Returns the pointer of a member or element of {@code parent}. */
    public static String child(String parent, String token) {
        return parent + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the pointer of what holds the element or member at {@code pointer}; the root's own for the root. */
    public static String parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? pointer : pointer.substring(0, slash);
    }

    /** Returns the pointer of the element at {@code index} of {@code parent}. */
    public static String child(String parent, int index) {
        return parent + "/" + index;
    }

    /** Returns the last token of a pointer, unescaped; the empty string for the whole document. */
    public static String lastToken(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? "" : unescape(pointer.substring(slash + 1));
    }

    /** Returns a token as it stands in the document: {@code ~1} is a slash, {@code ~0} a tilde. */
    public static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
