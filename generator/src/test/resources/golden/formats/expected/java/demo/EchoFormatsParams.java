// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1formats/put
package demo;

import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.json.JsonTypes;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Formats#echo}. */
public final class EchoFormatsParams extends RequestParameters {
    private EchoFormatsParams(Builder builder) {
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

    /** Builds an {@link EchoFormatsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable EchoFormatsParams start) {
            super(start);
        }

        /** {@code at}. */
        public Builder at(OffsetDateTime at) {
            query("at", JsonTypes.DATE_TIME, at);
            return this;
        }

        /** {@code amount}. */
        public Builder amount(BigDecimal amount) {
            query("amount", JsonTypes.DECIMAL, amount);
            return this;
        }

        /** {@code raw}. */
        public Builder raw(byte[] raw) {
            query("raw", JsonTypes.BASE64, raw);
            return this;
        }

        /** Returns the parameters. */
        public EchoFormatsParams build() {
            return new EchoFormatsParams(this);
        }
    }
}
