// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * What the LightLayer User API, version 1, receives and answers.
 */
@NullMarked
package dev.chirograph.lightlayer.model;

import org.jspecify.annotations.NullMarked;
