// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the Hierarchies, version 1: start at {@link demo.HierarchiesClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
