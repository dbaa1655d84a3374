// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Recursion, version 1: start at {@link demo.RecursionClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
