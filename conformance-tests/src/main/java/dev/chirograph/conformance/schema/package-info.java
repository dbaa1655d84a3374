/**
 * Questions to the schemas of a contract: whether a value fits, which members are known, what a value could look like.
 * The only package that knows the JSON Schema validator.
 */
@NullMarked
package dev.chirograph.conformance.schema;

import org.jspecify.annotations.NullMarked;
