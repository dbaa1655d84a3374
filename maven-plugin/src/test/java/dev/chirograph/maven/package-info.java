/** The goals as Maven sees them: parameters in, outcome out. */
@NullMarked
package dev.chirograph.maven;

import org.jspecify.annotations.NullMarked;
