/**
 * Memory of runs: one JSON file for each, read as data that somebody may have tampered with; how a finding stood over time;
 * how two runs differ.
 */
@NullMarked
package dev.chirograph.conformance.history;

import org.jspecify.annotations.NullMarked;
