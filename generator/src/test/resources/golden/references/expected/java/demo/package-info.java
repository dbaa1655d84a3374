// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the References, version 1: start at {@link demo.ReferencesClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
