// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * What the XSServer User API, version 1, receives and answers.
 */
@NullMarked
package dev.chirograph.xsserver.model;

import org.jspecify.annotations.NullMarked;
