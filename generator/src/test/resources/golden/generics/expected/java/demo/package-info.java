// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Generics, version 1: start at {@link demo.GenericsClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
