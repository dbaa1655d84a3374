// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Inline schemas, version 1: start at {@link demo.InlineSchemasClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
