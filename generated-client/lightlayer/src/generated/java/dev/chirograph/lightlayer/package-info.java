// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the LightLayer User API, version 1: start at {@link dev.chirograph.lightlayer.LightLayerClient}.
 */
@NullMarked
package dev.chirograph.lightlayer;

import org.jspecify.annotations.NullMarked;
