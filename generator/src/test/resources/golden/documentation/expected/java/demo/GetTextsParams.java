// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1texts~1{id}/get
package demo;

import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.json.JsonTypes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Texts#get}. */
public final class GetTextsParams extends RequestParameters {
    private GetTextsParams(Builder builder) {
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

    /** Builds a {@link GetTextsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable GetTextsParams start) {
            super(start);
        }

        /** Only <i>newer</i> ones than {@code 2020-01-01}. Default: {@code 2020-01-01}. */
        public Builder from(LocalDate from) {
            query("from", JsonTypes.DATE, from);
            return this;
        }

        /** Returns the parameters. */
        public GetTextsParams build() {
            return new GetTextsParams(this);
        }
    }
}
