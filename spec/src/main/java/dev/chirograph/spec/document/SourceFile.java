package dev.chirograph.spec.document;

/**
 * One file among those that a document may refer to, or one document at an address.
 *
 * @param key identifies it, whatever way led to it
 * @param name as messages show it; an address without its query
 */
record SourceFile(String key, String name) {}
