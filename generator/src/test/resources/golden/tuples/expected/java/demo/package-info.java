// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Tuples, version 1: start at {@link demo.TuplesClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
