/** Complaints with a file, a line and a column, collected and thrown once. */
@NullMarked
package dev.chirograph.spec.diagnostic;

import org.jspecify.annotations.NullMarked;
