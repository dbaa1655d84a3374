/** What a mock provider remembers between calls: declared in a file beside the contract, kept for as long as it runs. */
@NullMarked
package dev.chirograph.conformance.state;

import org.jspecify.annotations.NullMarked;
