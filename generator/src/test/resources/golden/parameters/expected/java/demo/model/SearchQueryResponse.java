// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1search/get/responses/200/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code search query Response}. */
public final class SearchQueryResponse extends JsonObjectModel {
    private static final Property<Long> HITS = JsonTypes.LONG.optional("hits");

    /** How this type is read and written. */
    public static final ObjectType<SearchQueryResponse> TYPE = ObjectType.<SearchQueryResponse>of(
            new SearchQueryResponse(ObjectValues.NONE), HITS);

    private SearchQueryResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected SearchQueryResponse create(ObjectValues members) {
        return new SearchQueryResponse(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code hits}. */
    public @Nullable Long hits() {
        return HITS.find(this);
    }

    /** Builds a {@link SearchQueryResponse}. */
    public static final class Builder extends JsonObjectBuilder<SearchQueryResponse, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link SearchQueryResponse#hits()}. */
        public Builder hits(long hits) {
            HITS.set(this, hits);
            return this;
        }
    }
}
