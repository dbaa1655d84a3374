// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1headers/get
package demo;

import demo.model.Colour;
import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Headers#styles}. */
public final class StylesHeadersParams extends RequestParameters {
    private StylesHeadersParams(Builder builder) {
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

    /** Builds a {@link StylesHeadersParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable StylesHeadersParams start) {
            super(start);
        }

        /** {@code X-List}. */
        public Builder xList(List<Long> xList) {
            set(Parameter.header("X-List").of(JsonTypes.LONG.list(), xList));
            return this;
        }

        /** {@code X-Object}. */
        public Builder xObject(Colour xObject) {
            set(Parameter.header("X-Object").of(Colour.TYPE, xObject).style(Style.SIMPLE_EXPLODED));
            return this;
        }

        /** {@code seen}. */
        public Builder seen(List<Long> seen) {
            set(Parameter.cookie("seen").of(JsonTypes.LONG.list(), seen).style(Style.FORM));
            return this;
        }

        /** Returns the parameters. */
        public StylesHeadersParams build() {
            return new StylesHeadersParams(this);
        }
    }
}
