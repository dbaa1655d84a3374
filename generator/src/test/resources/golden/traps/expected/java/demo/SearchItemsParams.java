// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1search/get
package demo;

import demo.model.Kind;
import demo.model.SearchItemsEither;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Items#search}.
 */
public final class SearchItemsParams extends ObjectModel {
    private static final Property<List<Kind>> KINDS = Property.optional("kinds", JsonTypes.list(JsonTypes.ref(() -> Kind.TYPE)));

    private static final Property<String> PLAIN = Property.optional("plain", JsonTypes.STRING);

    private static final Property<OffsetDateTime> SINCE = Property.optional("since", JsonTypes.DATE_TIME);

    private static final Property<Map<String, Boolean>> FLAGS = Property.optional("flags", JsonTypes.map(JsonTypes.BOOLEAN));

    private static final Property<List<Kind>> X_KINDS = Property.optional("X-Kinds", JsonTypes.list(JsonTypes.ref(() -> Kind.TYPE)));

    private static final Property<SearchItemsEither> EITHER = Property.optional("either", JsonTypes.ref(() -> SearchItemsEither.TYPE));

    private static final Property<String> SESSION = Property.optional("session", JsonTypes.STRING);

    private static final ObjectType<SearchItemsParams> TYPE = ObjectType.of(SearchItemsParams.class,
            SearchItemsParams::new, KINDS, PLAIN, SINCE, FLAGS, X_KINDS, EITHER, SESSION);

    private SearchItemsParams(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with what this object holds.
     */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /**
     * {@code kinds}.
     */
    public List<Kind> kinds() {
        return list(KINDS);
    }

    /**
     * {@code plain}.
     */
    public @Nullable String plain() {
        return optional(PLAIN);
    }

    /**
     * {@code since}.
     */
    public @Nullable OffsetDateTime since() {
        return optional(SINCE);
    }

    /**
     * {@code flags}.
     */
    public Map<String, Boolean> flags() {
        return map(FLAGS);
    }

    /**
     * {@code X-Kinds}.
     */
    public List<Kind> xKinds() {
        return list(X_KINDS);
    }

    /**
     * {@code either}.
     */
    public @Nullable SearchItemsEither either() {
        return optional(EITHER);
    }

    /**
     * {@code session}.
     */
    public @Nullable String session() {
        return optional(SESSION);
    }

    /**
     * Builds a {@link SearchItemsParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * {@code kinds}.
         */
        public Builder kinds(List<Kind> kinds) {
            set(KINDS, kinds);
            return this;
        }

        /**
         * {@code plain}.
         */
        public Builder plain(String plain) {
            set(PLAIN, plain);
            return this;
        }

        /**
         * {@code since}.
         */
        public Builder since(OffsetDateTime since) {
            set(SINCE, since);
            return this;
        }

        /**
         * {@code flags}.
         */
        public Builder flags(Map<String, Boolean> flags) {
            set(FLAGS, flags);
            return this;
        }

        /**
         * {@code X-Kinds}.
         */
        public Builder xKinds(List<Kind> xKinds) {
            set(X_KINDS, xKinds);
            return this;
        }

        /**
         * {@code either}.
         */
        public Builder either(SearchItemsEither either) {
            set(EITHER, either);
            return this;
        }

        /**
         * {@code session}.
         */
        public Builder session(String session) {
            set(SESSION, session);
            return this;
        }

        /**
         * Returns the object.
         */
        public SearchItemsParams build() {
            return new SearchItemsParams(objectValues());
        }
    }
}
