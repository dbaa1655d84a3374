/** Sends cases to a target. The only package that knows Apache HttpClient. */
@NullMarked
package dev.chirograph.conformance.driver;

import org.jspecify.annotations.NullMarked;
