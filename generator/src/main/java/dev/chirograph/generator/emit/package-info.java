/** One class per kind of emitted class. The only package that knows JavaPoet. */
@NullMarked
package dev.chirograph.generator.emit;

import org.jspecify.annotations.NullMarked;
