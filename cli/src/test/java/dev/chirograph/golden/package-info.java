/** Generator and mock provider together: what is generated for the golden themes, run against their contracts. */
@NullMarked
package dev.chirograph.golden;

import org.jspecify.annotations.NullMarked;
