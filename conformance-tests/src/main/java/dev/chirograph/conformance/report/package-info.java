/** Verdicts for people and machines: console, JUnit XML, JSON and HTML. */
@NullMarked
package dev.chirograph.conformance.report;

import org.jspecify.annotations.NullMarked;
