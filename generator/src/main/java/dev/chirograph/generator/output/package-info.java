/** Writes generated sources, checks them for drift, and removes what is no longer generated. */
@NullMarked
package dev.chirograph.generator.output;

import org.jspecify.annotations.NullMarked;
