// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * What the Limestone Networks OnePortal client API, version 2019-03-28, receives and answers.
 */
@NullMarked
package dev.chirograph.limestone.model;

import org.jspecify.annotations.NullMarked;
