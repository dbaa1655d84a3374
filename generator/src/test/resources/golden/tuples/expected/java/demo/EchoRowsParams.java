// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1rows/put
package demo;

import demo.model.EchoRowsNear;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Rows#echo}.
 */
public final class EchoRowsParams extends ObjectModel {
    private static final Property<EchoRowsNear> NEAR = Property.optional("near", JsonTypes.ref(() -> EchoRowsNear.TYPE));

    private static final ObjectType<EchoRowsParams> TYPE = ObjectType.of(EchoRowsParams.class,
            EchoRowsParams::new, NEAR);

    private EchoRowsParams(ObjectValues values) {
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
     * {@code near}. Minimum items: 2.
     */
    public @Nullable EchoRowsNear near() {
        return optional(NEAR);
    }

    /**
     * Builds an {@link EchoRowsParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * {@code near}. Minimum items: 2.
         */
        public Builder near(EchoRowsNear near) {
            set(NEAR, near);
            return this;
        }

        /**
         * Returns the object.
         */
        public EchoRowsParams build() {
            return new EchoRowsParams(objectValues());
        }
    }
}
