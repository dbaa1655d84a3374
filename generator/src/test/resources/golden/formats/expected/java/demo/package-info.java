// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Formats, version 1: start at {@link demo.FormatsClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
