package dev.chirograph.generator.model;

/**
 * A header that the answers of an operation may have.
 *
 * @param name as the document writes it
 * @param type what it is read as
 * @param explode whether members of an object are written {@code name=value}
 * @param documentation what the document says of it
 */
public record HeaderDecl(String name, TypeRef type, boolean explode, Documentation documentation) {}
