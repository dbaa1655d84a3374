/** A provider made from its contract. The only package that knows WireMock. */
@NullMarked
package dev.chirograph.conformance.mock;

import org.jspecify.annotations.NullMarked;
