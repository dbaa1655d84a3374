// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the XSServer User API, version 1: start at {@link dev.chirograph.xsserver.XsServerClient}.
 */
@NullMarked
package dev.chirograph.xsserver;

import org.jspecify.annotations.NullMarked;
