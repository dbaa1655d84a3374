// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * What the Incoming, version 1, receives and answers.
 */
@NullMarked
package demo.model;

import org.jspecify.annotations.NullMarked;
