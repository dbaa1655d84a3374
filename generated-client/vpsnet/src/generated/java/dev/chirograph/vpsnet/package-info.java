// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the VPS.NET RESTful API, version 1.9.4: start at {@link dev.chirograph.vpsnet.VpsNetClient}.
 */
@NullMarked
package dev.chirograph.vpsnet;

import org.jspecify.annotations.NullMarked;
