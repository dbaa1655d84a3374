// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1formats/put
package demo;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Formats#echo}.
 */
public final class EchoFormatsParams extends ObjectModel {
    private static final Property<OffsetDateTime> AT = Property.optional("at", JsonTypes.DATE_TIME);

    private static final Property<BigDecimal> AMOUNT = Property.optional("amount", JsonTypes.DECIMAL);

    private static final Property<byte[]> RAW = Property.optional("raw", JsonTypes.BASE64);

    private static final ObjectType<EchoFormatsParams> TYPE = ObjectType.of(EchoFormatsParams.class,
            EchoFormatsParams::new, AT, AMOUNT, RAW);

    private EchoFormatsParams(ObjectValues values) {
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
     * {@code at}.
     */
    public @Nullable OffsetDateTime at() {
        return optional(AT);
    }

    /**
     * {@code amount}.
     */
    public @Nullable BigDecimal amount() {
        return optional(AMOUNT);
    }

    /**
     * {@code raw}.
     */
    public byte @Nullable [] raw() {
        return optional(RAW);
    }

    /**
     * Builds an {@link EchoFormatsParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * {@code at}.
         */
        public Builder at(OffsetDateTime at) {
            set(AT, at);
            return this;
        }

        /**
         * {@code amount}.
         */
        public Builder amount(BigDecimal amount) {
            set(AMOUNT, amount);
            return this;
        }

        /**
         * {@code raw}.
         */
        public Builder raw(byte[] raw) {
            set(RAW, raw);
            return this;
        }

        /**
         * Returns the object.
         */
        public EchoFormatsParams build() {
            return new EchoFormatsParams(objectValues());
        }
    }
}
