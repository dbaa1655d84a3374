/** Goals of the Maven plugin. Each parses its parameters, calls a facade and prints the outcome. */
@NullMarked
package dev.chirograph.maven;

import org.jspecify.annotations.NullMarked;
