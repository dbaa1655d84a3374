/**
 * The proof of the checks: true providers that are made to break their contract in one way at a time, or to vary what the
 * contract leaves open.
 */
@NullMarked
package dev.chirograph.conformance.mutation;

import org.jspecify.annotations.NullMarked;
