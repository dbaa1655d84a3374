// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1search/get/responses
package demo;

import demo.model.Found;
import demo.model.Item;
import java.util.List;

/** What {@code items.search} answers: the status tells which. */
public sealed interface SearchItemsResult {
    /** Status 200. */
    record Ok(Found value) implements SearchItemsResult {}

    /** Status 2XX. */
    record Success(List<List<Item>> value) implements SearchItemsResult {}
}
