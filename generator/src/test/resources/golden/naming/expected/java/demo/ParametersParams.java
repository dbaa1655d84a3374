// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1parameters/get
package demo;

import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.json.JsonTypes;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link ClassOperations#parameters}. */
public final class ParametersParams extends RequestParameters {
    private static final Parameter<Long> PAGE_NUMBER = Parameter.query("page[number]", JsonTypes.LONG);
    private static final Parameter<Long> PAGE_NUMBER2 = Parameter.query("page_number", JsonTypes.LONG);
    private static final Parameter<String> FILTER = Parameter.query("$filter", JsonTypes.STRING);
    private static final Parameter<String> BUILD = Parameter.query("build", JsonTypes.STRING);

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
            set(PAGE_NUMBER, pageNumber);
            return this;
        }

        /** {@code page_number}. */
        public Builder pageNumber2(long pageNumber2) {
            set(PAGE_NUMBER2, pageNumber2);
            return this;
        }

        /** {@code $filter}. */
        public Builder filter(String filter) {
            set(FILTER, filter);
            return this;
        }

        /** {@code build}. */
        public Builder build_(String build_) {
            set(BUILD, build_);
            return this;
        }

        /** Returns the parameters. */
        public ParametersParams build() {
            return new ParametersParams(this);
        }
    }
}
