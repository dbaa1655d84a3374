// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Traps, version 1: start at {@link demo.TrapsClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
