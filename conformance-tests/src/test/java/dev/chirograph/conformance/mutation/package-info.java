/**
 * The proof of the checks: true providers that are made to break their contract in one way at a time, or to vary what the
 * contract leaves open.
 */
package dev.chirograph.conformance.mutation;
