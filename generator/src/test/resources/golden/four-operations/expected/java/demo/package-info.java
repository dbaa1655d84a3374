// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Cedar User API, version 1: start at {@link demo.CedarClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
