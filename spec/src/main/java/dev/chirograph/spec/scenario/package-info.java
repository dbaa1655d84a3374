/**
 * Scenarios: several calls that belong together, written as Arazzo documents (Arazzo 1.0 and 1.1), read with positions and
 * held to the contract whose operations they name.
 */
@NullMarked
package dev.chirograph.spec.scenario;

import org.jspecify.annotations.NullMarked;
