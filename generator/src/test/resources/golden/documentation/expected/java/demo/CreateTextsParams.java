// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1texts/post
package demo;

import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Texts#create}. */
public final class CreateTextsParams extends RequestParameters {
    private CreateTextsParams(Builder builder) {
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

    /** Builds a {@link CreateTextsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable CreateTextsParams start) {
            super(start);
        }

        /** {@code order}. Example: {@code ["author","title"]}. */
        public Builder order(List<String> order) {
            query("order", JsonTypes.STRING.list(), order);
            return this;
        }

        /** Returns the parameters. */
        public CreateTextsParams build() {
            return new CreateTextsParams(this);
        }
    }
}
