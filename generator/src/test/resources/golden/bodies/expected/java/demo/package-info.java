// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Bodies, version 1: start at {@link demo.BodiesClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
