// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Visibility, version 1: start at {@link demo.VisibilityClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
