// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * What the HostBill User API, version 1, receives and answers.
 */
@NullMarked
package dev.chirograph.hostbill.model;

import org.jspecify.annotations.NullMarked;
