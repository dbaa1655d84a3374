// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the 123 naming! (β) 🙂, version 1: start at {@link demo._123NamingU3B2Client}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
