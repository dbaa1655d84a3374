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
    private static final Parameter<List<Kind>> KINDS =
            Parameter.query("kinds", JsonTypes.list(Kind.TYPE)).style(Style.FORM);
    private static final Parameter<String> PLAIN = Parameter.query("plain", JsonTypes.STRING);
    private static final Parameter<OffsetDateTime> SINCE = Parameter.query("since", JsonTypes.DATE_TIME);
    private static final Parameter<Map<String, Boolean>> FLAGS =
            Parameter.query("flags", JsonTypes.map(JsonTypes.BOOLEAN)).style(Style.DEEP_OBJECT);
    private static final Parameter<List<Kind>> X_KINDS = Parameter.header("X-Kinds", JsonTypes.list(Kind.TYPE));
    private static final Parameter<SearchItemsEither> EITHER = Parameter.query("either", SearchItemsEither.TYPE);
    private static final Parameter<String> SESSION = Parameter.cookie("session", JsonTypes.STRING);

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
            set(KINDS, kinds);
            return this;
        }

        /** {@code plain}. */
        public Builder plain(String plain) {
            set(PLAIN, plain);
            return this;
        }

        /** {@code since}. */
        public Builder since(OffsetDateTime since) {
            set(SINCE, since);
            return this;
        }

        /** {@code flags}. */
        public Builder flags(Map<String, Boolean> flags) {
            set(FLAGS, flags);
            return this;
        }

        /** {@code X-Kinds}. */
        public Builder xKinds(List<Kind> xKinds) {
            set(X_KINDS, xKinds);
            return this;
        }

        /** {@code either}. */
        public Builder either(SearchItemsEither either) {
            set(EITHER, either);
            return this;
        }

        /** {@code session}. */
        public Builder session(String session) {
            set(SESSION, session);
            return this;
        }

        /** Returns the parameters. */
        public SearchItemsParams build() {
            return new SearchItemsParams(this);
        }
    }
}
