package dev.chirograph.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations that become one class.
 *
 * @param text what its name is made of
 * @param description Markdown, or null
 * @param operations in the document's order
 */
public record GroupDecl(String text, @Nullable String description, List<OperationDecl> operations) {}
