/** Facade of the generator: a contract and options in, Java sources or a report of drift out. */
@NullMarked
package dev.chirograph.generator;

import org.jspecify.annotations.NullMarked;
