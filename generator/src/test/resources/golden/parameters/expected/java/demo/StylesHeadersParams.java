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
    private static final Parameter<List<Long>> X_LIST = Parameter.header("X-List", JsonTypes.list(JsonTypes.LONG));
    private static final Parameter<Colour> X_OBJECT =
            Parameter.header("X-Object", Colour.TYPE).style(Style.SIMPLE_EXPLODED);
    private static final Parameter<List<Long>> SEEN =
            Parameter.cookie("seen", JsonTypes.list(JsonTypes.LONG)).style(Style.FORM);

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
            set(X_LIST, xList);
            return this;
        }

        /** {@code X-Object}. */
        public Builder xObject(Colour xObject) {
            set(X_OBJECT, xObject);
            return this;
        }

        /** {@code seen}. */
        public Builder seen(List<Long> seen) {
            set(SEEN, seen);
            return this;
        }

        /** Returns the parameters. */
        public StylesHeadersParams build() {
            return new StylesHeadersParams(this);
        }
    }
}
