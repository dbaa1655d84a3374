// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Servers, version 1: start at {@link demo.ServersClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
