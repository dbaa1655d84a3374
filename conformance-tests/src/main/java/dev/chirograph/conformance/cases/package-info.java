/** Turns a contract into the exchanges that are to be replayed. */
@NullMarked
package dev.chirograph.conformance.cases;

import org.jspecify.annotations.NullMarked;
