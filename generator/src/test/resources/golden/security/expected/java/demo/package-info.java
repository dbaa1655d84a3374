// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Security, version 1: start at {@link demo.SecurityClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
