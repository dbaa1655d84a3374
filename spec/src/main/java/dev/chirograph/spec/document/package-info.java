/**
 * Loads YAML and JSON documents within bounds, remembers the position of every node, and bundles references
 * without leaving the root folder.
 */
@NullMarked
package dev.chirograph.spec.document;

import org.jspecify.annotations.NullMarked;
