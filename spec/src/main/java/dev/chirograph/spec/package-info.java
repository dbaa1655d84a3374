/** Facade over the contracts: reading one from a file, and the contracts that come with the library. */
@NullMarked
package dev.chirograph.spec;

import org.jspecify.annotations.NullMarked;
