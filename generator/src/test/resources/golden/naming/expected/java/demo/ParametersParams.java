// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1parameters/get
package demo;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link ClassOperations#parameters}. */
public final class ParametersParams extends RequestParameters {
    private ParametersParams(Builder builder) {
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

    /** Builds a {@link ParametersParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ParametersParams start) {
            super(start);
        }

        /** {@code page[number]}. */
        public Builder pageNumber(long pageNumber) {
            query("page[number]", pageNumber);
            return this;
        }

        /** {@code page_number}. */
        public Builder pageNumber2(long pageNumber2) {
            query("page_number", pageNumber2);
            return this;
        }

        /** {@code $filter}. */
        public Builder filter(String filter) {
            query("$filter", filter);
            return this;
        }

        /** {@code build}. */
        public Builder build_(String build_) {
            query("build", build_);
            return this;
        }

        /** Returns the parameters. */
        public ParametersParams build() {
            return new ParametersParams(this);
        }
    }
}
