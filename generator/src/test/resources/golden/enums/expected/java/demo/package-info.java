// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Enums, version 1: start at {@link demo.EnumsClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
