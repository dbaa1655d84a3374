// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Files, version 1: start at {@link demo.FilesClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
