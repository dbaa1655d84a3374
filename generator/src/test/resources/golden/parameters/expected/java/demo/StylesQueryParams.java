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
            query("form", JsonTypes.STRING.list(), form);
            return this;
        }

        /** {@code joined}. */
        public Builder joined(List<String> joined) {
            set(Parameter.query("joined").of(JsonTypes.STRING.list(), joined).style(Style.FORM));
            return this;
        }

        /** {@code space}. */
        public Builder space(List<String> space) {
            set(Parameter.query("space").of(JsonTypes.STRING.list(), space).style(Style.SPACE_DELIMITED));
            return this;
        }

        /** {@code pipe}. */
        public Builder pipe(List<String> pipe) {
            set(Parameter.query("pipe").of(JsonTypes.STRING.list(), pipe).style(Style.PIPE_DELIMITED));
            return this;
        }

        /** {@code deep}. */
        public Builder deep(Colour deep) {
            set(Parameter.query("deep").of(Colour.TYPE, deep).style(Style.DEEP_OBJECT));
            return this;
        }

        /** {@code flat}. */
        public Builder flat(Colour flat) {
            query("flat", Colour.TYPE, flat);
            return this;
        }

        /** {@code reserved}. */
        public Builder reserved(String reserved) {
            set(Parameter.query("reserved").of(reserved).style(Style.FORM_EXPLODED.reserved()));
            return this;
        }

        /** {@code filter}. */
        public Builder filter(Colour filter) {
            set(Parameter.query("filter").of(Colour.TYPE, filter).json());
            return this;
        }

        /** {@code word}. */
        public Builder word(String word) {
            query("word", word);
            return this;
        }

        /** Returns the parameters. */
        public StylesQueryParams build() {
            return new StylesQueryParams(this);
        }
    }
}
