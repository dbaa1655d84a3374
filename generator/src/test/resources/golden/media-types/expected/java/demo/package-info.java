// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Media types, version 1: start at {@link demo.MediaTypesClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
