/** Known deviations: read, matched to findings, and complained about when they no longer hold. */
@NullMarked
package dev.chirograph.conformance.ledger;

import org.jspecify.annotations.NullMarked;
