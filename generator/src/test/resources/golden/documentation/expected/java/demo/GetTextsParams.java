// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1texts~1{id}/get
package demo;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Texts#get}.
 */
public final class GetTextsParams extends ObjectModel {
    private static final Property<LocalDate> FROM = Property.optional("from", JsonTypes.DATE);

    private static final ObjectType<GetTextsParams> TYPE = ObjectType.of(GetTextsParams.class,
            GetTextsParams::new, FROM);

    private GetTextsParams(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with what this object holds.
     */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /**
     * Only <i>newer</i> ones than {@code 2020-01-01}. Default: {@code 2020-01-01}.
     */
    public @Nullable LocalDate from() {
        return optional(FROM);
    }

    /**
     * Builds a {@link GetTextsParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Only <i>newer</i> ones than {@code 2020-01-01}. Default: {@code 2020-01-01}.
         */
        public Builder from(LocalDate from) {
            set(FROM, from);
            return this;
        }

        /**
         * Returns the object.
         */
        public GetTextsParams build() {
            return new GetTextsParams(objectValues());
        }
    }
}
