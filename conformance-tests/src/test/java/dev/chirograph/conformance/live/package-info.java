/** A provider in a process of its own, as wayward as live ones are. */
@NullMarked
package dev.chirograph.conformance.live;

import org.jspecify.annotations.NullMarked;
