/** Complaints about a document: each with a rule, a place and the operation it concerns, collected and shown together. */
@NullMarked
package dev.chirograph.spec.diagnostic;

import org.jspecify.annotations.NullMarked;
