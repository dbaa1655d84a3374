// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Article
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Anything on sale; its kind tells what else is known of it.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Article {
    /** How this type is read and written. */
    UnionType<Article> TYPE = UnionType.builder(Article.class).discriminator("kind")
            .branch(BookVariant.class, JsonTypes.ref(Book.class), BookVariant::new, BookVariant::value, "book")
            .branch(RecordVariant.class, JsonTypes.ref(Record.class), RecordVariant::new, RecordVariant::value,
                    "record")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record BookVariant(Book value) implements Article {}

    /** Holds the value of this branch. */
    record RecordVariant(Record value) implements Article {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Article {}
}
