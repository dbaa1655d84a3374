/**
 * Loads YAML and JSON documents within bounds, remembers the position of every node, and bundles references
 * without leaving the root folder and the addresses that the user allowed.
 */
@NullMarked
package dev.chirograph.spec.document;

import org.jspecify.annotations.NullMarked;
