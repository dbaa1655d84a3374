package dev.chirograph.generator.model;

/** The scalar types that generated code knows; each is a constant of the runtime of the same name. */
public enum ScalarType {
    STRING,
    SECRET,
    LONG,
    INTEGER,
    DECIMAL,
    DECIMAL_STRING,
    DOUBLE,
    BOOLEAN,
    DATE,
    DATE_TIME,
    UUID,
    URI,
    BASE64,
    /** A file part of a multipart body: a stream, never JSON. */
    BINARY,
    /** Any JSON at all, null included. */
    ANY
}
