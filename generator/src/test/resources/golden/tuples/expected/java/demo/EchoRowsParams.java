// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1rows/put
package demo;

import demo.model.EchoRowsNear;
import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.http.Style;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Rows#echo}. */
public final class EchoRowsParams extends RequestParameters {
    private EchoRowsParams(Builder builder) {
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

    /** Builds an {@link EchoRowsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable EchoRowsParams start) {
            super(start);
        }

        /** {@code near}. Minimum items: 2. */
        public Builder near(EchoRowsNear near) {
            set(Parameter.query("near").of(EchoRowsNear.TYPE, near).style(Style.FORM));
            return this;
        }

        /** Returns the parameters. */
        public EchoRowsParams build() {
            return new EchoRowsParams(this);
        }
    }
}
