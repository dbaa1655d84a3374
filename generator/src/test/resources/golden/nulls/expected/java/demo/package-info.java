// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Nulls, version 1: start at {@link demo.NullsClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
