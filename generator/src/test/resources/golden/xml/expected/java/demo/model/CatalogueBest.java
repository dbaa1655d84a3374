// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Catalogue/properties/best
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface CatalogueBest {
    /** How this type is read and written. */
    UnionType<CatalogueBest> TYPE = UnionType.builder(CatalogueBest.class)
            .branch(BookVariant.class, JsonTypes.ref(Book.class), BookVariant::new, BookVariant::value)
            .branch(SongVariant.class, JsonTypes.ref(Song.class), SongVariant::new, SongVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record BookVariant(Book value) implements CatalogueBest {}

    /** Holds the value of this branch. */
    record SongVariant(Song value) implements CatalogueBest {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements CatalogueBest {}
}
