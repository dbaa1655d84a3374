/** The tree of unchecked exceptions that a call may throw. */
@NullMarked
package dev.chirograph.client.error;

import org.jspecify.annotations.NullMarked;
