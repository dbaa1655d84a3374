/** JUnit 5 integration: the mock provider as an extension, the cases as dynamic tests. */
@NullMarked
package dev.chirograph.conformance.junit;

import org.jspecify.annotations.NullMarked;
