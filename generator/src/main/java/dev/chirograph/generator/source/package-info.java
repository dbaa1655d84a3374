/**
 * Java source as values that print themselves: types, members, code with places for names, and the layout of lines.
 * Knows nothing of contracts. Imports are decided by walking a file once before it is printed; a name is shortened
 * wherever that cannot change what it means.
 */
@NullMarked
package dev.chirograph.generator.source;

import org.jspecify.annotations.NullMarked;
