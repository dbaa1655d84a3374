// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1search/get
package demo;

import demo.model.Kind;
import demo.model.SearchItemsEither;
import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonTypes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Items#search}. */
public final class SearchItemsParams extends RequestParameters {
    private SearchItemsParams(Builder builder) {
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

    /** Builds a {@link SearchItemsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable SearchItemsParams start) {
            super(start);
        }

        /** {@code kinds}. */
        public Builder kinds(List<Kind> kinds) {
            set(Parameter.query("kinds").of(Kind.TYPE.list(), kinds).style(Style.FORM));
            return this;
        }

        /** {@code plain}. */
        public Builder plain(String plain) {
            query("plain", plain);
            return this;
        }

        /** {@code since}. */
        public Builder since(OffsetDateTime since) {
            query("since", JsonTypes.DATE_TIME, since);
            return this;
        }

        /** {@code flags}. */
        public Builder flags(Map<String, Boolean> flags) {
            set(Parameter.query("flags").of(JsonTypes.BOOLEAN.map(), flags).style(Style.DEEP_OBJECT));
            return this;
        }

        /** {@code X-Kinds}. */
        public Builder xKinds(List<Kind> xKinds) {
            set(Parameter.header("X-Kinds").of(Kind.TYPE.list(), xKinds));
            return this;
        }

        /** {@code either}. */
        public Builder either(SearchItemsEither either) {
            query("either", SearchItemsEither.TYPE, either);
            return this;
        }

        /** {@code session}. */
        public Builder session(String session) {
            set(Parameter.cookie("session").of(session));
            return this;
        }

        /** Returns the parameters. */
        public SearchItemsParams build() {
            return new SearchItemsParams(this);
        }
    }
}
