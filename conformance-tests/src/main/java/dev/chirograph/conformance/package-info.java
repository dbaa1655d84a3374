/** Facade of the conformance suite: a contract, a target and options in, verdicts out. */
@NullMarked
package dev.chirograph.conformance;

import org.jspecify.annotations.NullMarked;
