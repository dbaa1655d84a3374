package dev.chirograph.generator.model;

import java.util.List;

/**
 * The operations that become one class.
 *
 * @param text what its name is made of
 * @param documentation what the document says of the tag
 * @param operations in the document's order
 */
public record GroupDecl(String text, Documentation documentation, List<OperationDecl> operations) {}
