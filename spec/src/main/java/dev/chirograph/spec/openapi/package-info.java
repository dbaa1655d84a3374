/** Turns a loaded OpenAPI document into the contract model. The only package that knows swagger-parser. */
@NullMarked
package dev.chirograph.spec.openapi;

import org.jspecify.annotations.NullMarked;
