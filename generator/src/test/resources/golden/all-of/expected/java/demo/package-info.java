// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Composition, version 1: start at {@link demo.CompositionClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
