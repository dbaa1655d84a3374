/** Scenarios as cases: each step of a workflow is one case, sent with what earlier steps brought. */
@NullMarked
package dev.chirograph.conformance.scenario;

import org.jspecify.annotations.NullMarked;
