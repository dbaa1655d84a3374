// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Incoming, version 1: start at {@link demo.IncomingClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
