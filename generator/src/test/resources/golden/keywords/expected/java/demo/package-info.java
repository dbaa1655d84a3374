// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Keywords, version 1: start at {@link demo.KeywordsClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
