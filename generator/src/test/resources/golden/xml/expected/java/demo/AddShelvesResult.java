// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1shelves/post/responses
package demo;

import demo.model.AddShelves202Response;
import demo.model.AddShelvesResponse;

/** What {@code shelves.add} answers: the status tells which. */
public sealed interface AddShelvesResult {
    /** Status 200. */
    record Ok(AddShelvesResponse value) implements AddShelvesResult {}

    /** Status 202. */
    record Accepted(AddShelves202Response value) implements AddShelvesResult {}
}
