// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Objects, version 1: start at {@link demo.ObjectsClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
