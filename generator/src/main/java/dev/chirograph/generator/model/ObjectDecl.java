package dev.chirograph.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generated class with properties.
 *
 * @param properties in the document's order
 * @param additional type of further members; null when the document forbids them
 */
public record ObjectDecl(
        String id,
        String pointer,
        TypeName name,
        Documentation documentation,
        List<PropertyDecl> properties,
        @Nullable TypeRef additional)
        implements TypeDecl {}
