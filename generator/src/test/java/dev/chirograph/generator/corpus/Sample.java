package dev.chirograph.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.generator.model.TypeRef;

/**
 * An example of a document, with the type that generated code reads it with.
 *
 * @param pointer where the document gives it
 * @param schema pointer of the schema that it is an example of
 * @param value the example
 * @param whole what is read: the example, or an object with it as its only member when it is that of a property
 * @param type how generated code reads it
 */
record Sample(String pointer, String schema, JsonNode value, JsonNode whole, TypeRef type) {}
