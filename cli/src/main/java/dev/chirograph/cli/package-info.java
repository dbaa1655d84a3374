/** Verbs of the command line. Each parses its arguments, calls a facade and prints the outcome. */
@NullMarked
package dev.chirograph.cli;

import org.jspecify.annotations.NullMarked;
