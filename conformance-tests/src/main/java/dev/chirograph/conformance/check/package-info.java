/** Rules that compare an answer with the contract, each with an id. */
@NullMarked
package dev.chirograph.conformance.check;

import org.jspecify.annotations.NullMarked;
