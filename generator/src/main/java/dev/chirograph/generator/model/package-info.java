/** What will be emitted: the complete, immutable description of a client before its first line of Java. */
@NullMarked
package dev.chirograph.generator.model;

import org.jspecify.annotations.NullMarked;
