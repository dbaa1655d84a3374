/** Records what a live provider answers, as a proposal for its contract: an overlay of examples without secrets. */
@NullMarked
package dev.chirograph.conformance.recording;

import org.jspecify.annotations.NullMarked;
