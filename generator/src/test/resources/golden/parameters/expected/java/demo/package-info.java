// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Parameters, version 1: start at {@link demo.ParametersClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
