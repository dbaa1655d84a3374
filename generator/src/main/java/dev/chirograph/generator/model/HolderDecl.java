package dev.chirograph.generator.model;

/**
 * A generated name for a list or map of itself, which Java cannot say otherwise.
 *
 * @param content the list or map
 */
public record HolderDecl(String id, String pointer, TypeName name, Documentation documentation, TypeRef content)
        implements TypeDecl {}
