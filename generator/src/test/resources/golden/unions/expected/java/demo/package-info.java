// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Unions, version 1: start at {@link demo.UnionsClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
