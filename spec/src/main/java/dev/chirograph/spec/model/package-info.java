/**
 * The contract: what an OpenAPI document says, complete and immutable, with OpenAPI 3.1 meaning whatever version was
 * read. Wire names only; nothing here knows Java names, and no type of a parser library appears.
 */
@NullMarked
package dev.chirograph.spec.model;

import org.jspecify.annotations.NullMarked;
