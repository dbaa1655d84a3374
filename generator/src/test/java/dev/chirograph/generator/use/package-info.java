/** What the uses of the golden themes are made with: a real provider on this machine. */
@NullMarked
package dev.chirograph.generator.use;

import org.jspecify.annotations.NullMarked;
