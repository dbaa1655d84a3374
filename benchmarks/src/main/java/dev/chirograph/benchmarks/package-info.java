/** Measures what generating a client costs, step by step, and what its models cost at run time. */
@NullMarked
package dev.chirograph.benchmarks;

import org.jspecify.annotations.NullMarked;
