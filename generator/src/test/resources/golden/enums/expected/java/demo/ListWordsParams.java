// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1words/get
package demo;

import demo.model.ListWordsLevel;
import demo.model.ListWordsMode;
import demo.model.ListWordsSort;
import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link WordsOperations#list}. */
public final class ListWordsParams extends RequestParameters {
    private ListWordsParams(Builder builder) {
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

    /** Builds a {@link ListWordsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListWordsParams start) {
            super(start);
        }

        /** {@code sort}. */
        public Builder sort(ListWordsSort sort) {
            query("sort", ListWordsSort.TYPE, sort);
            return this;
        }

        /** {@code level}. */
        public Builder level(ListWordsLevel level) {
            query("level", ListWordsLevel.TYPE, level);
            return this;
        }

        /** {@code mode}. */
        public Builder mode(ListWordsMode mode) {
            query("mode", ListWordsMode.TYPE, mode);
            return this;
        }

        /** Returns the parameters. */
        public ListWordsParams build() {
            return new ListWordsParams(this);
        }
    }
}
