// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Responses, version 1: start at {@link demo.ResponsesClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
