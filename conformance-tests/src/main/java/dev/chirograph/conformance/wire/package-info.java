/**
 * What goes over the wire, free of any HTTP library: requests, answers, headers, and how parameters, forms, JSON and XML
 * are written and read.
 */
@NullMarked
package dev.chirograph.conformance.wire;

import org.jspecify.annotations.NullMarked;
