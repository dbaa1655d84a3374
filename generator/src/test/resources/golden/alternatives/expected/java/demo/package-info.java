// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Alternatives, version 1: start at {@link demo.AlternativesClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
