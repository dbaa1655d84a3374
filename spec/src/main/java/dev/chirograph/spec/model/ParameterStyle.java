package dev.chirograph.spec.model;

/** How a parameter's value is written (OpenAPI 3.1, Style Values). */
public enum ParameterStyle {
    MATRIX("matrix"),
    LABEL("label"),
    SIMPLE("simple"),
    FORM("form"),
    SPACE_DELIMITED("spaceDelimited"),
    PIPE_DELIMITED("pipeDelimited"),
    DEEP_OBJECT("deepObject");

    private final String word;

    ParameterStyle(String word) {
        this.word = word;
    }

    /** Returns the word of the document, such as {@code spaceDelimited}. */
    public String word() {
        return word;
    }
}
