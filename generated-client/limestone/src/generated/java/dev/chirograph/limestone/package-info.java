// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Limestone Networks OnePortal client API, version 2019-03-28: start at
 * {@link dev.chirograph.limestone.LimestoneClient}.
 */
@NullMarked
package dev.chirograph.limestone;

import org.jspecify.annotations.NullMarked;
