// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the OAuth, version 1: start at {@link demo.OAuthClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
