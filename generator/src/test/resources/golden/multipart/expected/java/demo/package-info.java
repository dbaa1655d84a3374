// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Multipart, version 1: start at {@link demo.MultipartClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
