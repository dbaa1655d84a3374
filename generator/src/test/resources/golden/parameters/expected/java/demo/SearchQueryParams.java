// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1search/get
package demo;

import demo.model.Filter;
import demo.model.Page;
import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonTypes;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Query#search}. */
public final class SearchQueryParams extends RequestParameters {
    private SearchQueryParams(Builder builder) {
        super(builder);
    }

    /** Starts without parameters. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** Starts with these parameters. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds a {@link SearchQueryParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable SearchQueryParams start) {
            super(start);
        }

        /** {@code page}. Example: {@code {"page":2,"sort":["name,asc","id"],"near":{"lat":1}}}. */
        public Builder page(Page page) {
            query("page", Page.TYPE, page);
            return this;
        }

        /** {@code since}. Example: {@code 2020-01-01T00:00:00.000Z}. */
        public Builder since(OffsetDateTime since) {
            query("since", JsonTypes.DATE_TIME, since);
            return this;
        }

        /** {@code filter}. Example: {@code {"range":{"from":1,"to":2},"tags":["a","b"]}}. */
        public Builder filter(Filter filter) {
            set(Parameter.query("filter").of(Filter.TYPE, filter).style(Style.DEEP_OBJECT));
            return this;
        }

        /** Returns the parameters. */
        public SearchQueryParams build() {
            return new SearchQueryParams(this);
        }
    }
}
