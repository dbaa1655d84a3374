// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * What the VPS.NET RESTful API, version 1.9.4, receives and answers.
 */
@NullMarked
package dev.chirograph.vpsnet.model;

import org.jspecify.annotations.NullMarked;
