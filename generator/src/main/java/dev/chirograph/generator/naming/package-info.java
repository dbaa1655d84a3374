/** Wire names to Java names: words, reserved names and collisions, decided in one pass. */
@NullMarked
package dev.chirograph.generator.naming;

import org.jspecify.annotations.NullMarked;
