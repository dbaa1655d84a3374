// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Documentation, version 1: start at {@link demo.DocumentationClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
