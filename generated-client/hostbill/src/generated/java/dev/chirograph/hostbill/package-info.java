// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the HostBill User API, version 1: start at {@link dev.chirograph.hostbill.HostBillClient}.
 */
@NullMarked
package dev.chirograph.hostbill;

import org.jspecify.annotations.NullMarked;
