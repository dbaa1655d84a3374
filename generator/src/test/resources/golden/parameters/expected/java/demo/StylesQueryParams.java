// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1query/get
package demo;

import demo.model.Colour;
import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Query#styles}. */
public final class StylesQueryParams extends RequestParameters {
    private static final Parameter<List<String>> FORM = Parameter.query("form", JsonTypes.list(JsonTypes.STRING));
    private static final Parameter<List<String>> JOINED =
            Parameter.query("joined", JsonTypes.list(JsonTypes.STRING)).style(Style.FORM);
    private static final Parameter<List<String>> SPACE =
            Parameter.query("space", JsonTypes.list(JsonTypes.STRING)).style(Style.SPACE_DELIMITED);
    private static final Parameter<List<String>> PIPE =
            Parameter.query("pipe", JsonTypes.list(JsonTypes.STRING)).style(Style.PIPE_DELIMITED);
    private static final Parameter<Colour> DEEP = Parameter.query("deep", Colour.TYPE).style(Style.DEEP_OBJECT);
    private static final Parameter<Colour> FLAT = Parameter.query("flat", Colour.TYPE);
    private static final Parameter<String> RESERVED =
            Parameter.query("reserved", JsonTypes.STRING).style(Style.FORM_EXPLODED.reserved());
    private static final Parameter<Colour> FILTER = Parameter.query("filter", Colour.TYPE).json();
    private static final Parameter<String> WORD = Parameter.query("word", JsonTypes.STRING);

    private StylesQueryParams(Builder builder) {
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

    /** Builds a {@link StylesQueryParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable StylesQueryParams start) {
            super(start);
        }

        /** {@code form}. */
        public Builder form(List<String> form) {
            set(FORM, form);
            return this;
        }

        /** {@code joined}. */
        public Builder joined(List<String> joined) {
            set(JOINED, joined);
            return this;
        }

        /** {@code space}. */
        public Builder space(List<String> space) {
            set(SPACE, space);
            return this;
        }

        /** {@code pipe}. */
        public Builder pipe(List<String> pipe) {
            set(PIPE, pipe);
            return this;
        }

        /** {@code deep}. */
        public Builder deep(Colour deep) {
            set(DEEP, deep);
            return this;
        }

        /** {@code flat}. */
        public Builder flat(Colour flat) {
            set(FLAT, flat);
            return this;
        }

        /** {@code reserved}. */
        public Builder reserved(String reserved) {
            set(RESERVED, reserved);
            return this;
        }

        /** {@code filter}. */
        public Builder filter(Colour filter) {
            set(FILTER, filter);
            return this;
        }

        /** {@code word}. */
        public Builder word(String word) {
            set(WORD, word);
            return this;
        }

        /** Returns the parameters. */
        public StylesQueryParams build() {
            return new StylesQueryParams(this);
        }
    }
}
