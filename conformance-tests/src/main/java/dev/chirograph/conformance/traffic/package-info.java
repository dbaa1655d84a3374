/** Traffic that others made and recorded: HTTP archives, read as data that may be hostile and holds secrets. */
@NullMarked
package dev.chirograph.conformance.traffic;

import org.jspecify.annotations.NullMarked;
