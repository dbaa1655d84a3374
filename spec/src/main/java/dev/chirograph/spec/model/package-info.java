/**
 * The contract as immutable records: operations, parameters, bodies, responses, schemas, examples and provenance.
 * Names are wire names; meaning is that of OpenAPI 3.1.
 */
@NullMarked
package dev.chirograph.spec.model;

import org.jspecify.annotations.NullMarked;
