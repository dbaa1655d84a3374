/** One class per kind of emitted class. Builds them from the parts of {@code generator.source}. */
@NullMarked
package dev.chirograph.generator.emit;

import org.jspecify.annotations.NullMarked;
