package dev.chirograph.spec.document;

/**
 * One file among those that a document may refer to.
 *
 * @param key identifies the file, whatever way led to it
 * @param name as messages show it
 */
record SourceFile(String key, String name) {}
