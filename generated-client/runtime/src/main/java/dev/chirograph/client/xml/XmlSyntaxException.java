package dev.chirograph.client.xml;

import dev.chirograph.client.error.SyntaxException;

/** Thrown when bytes are no well-formed XML, hold a document type, or are beyond the limits. */
public final class XmlSyntaxException extends SyntaxException {
    private static final long serialVersionUID = 1;

    XmlSyntaxException(String problem) {
        super(problem);
    }
}
