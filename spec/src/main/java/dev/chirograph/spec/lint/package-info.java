/** Rules that a contract should keep, each with an id. */
@NullMarked
package dev.chirograph.spec.lint;

import org.jspecify.annotations.NullMarked;
