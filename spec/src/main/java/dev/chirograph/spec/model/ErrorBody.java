package dev.chirograph.spec.model;

import java.util.List;

/**
 * Where an answer says that it is an error, whatever its status ({@code x-error-body}).
 *
 * @param pointer JSON Pointer into the answer, such as {@code /error}; for XML, below the root element
 * @param schema what the whole error answer looks like
 * @param unauthorized words at the pointer that mean "not logged in", like a 401
 */
public record ErrorBody(String pointer, Schema schema, List<String> unauthorized) {}
