// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1headers/get
package demo;

import demo.model.Colour;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Headers#styles}.
 */
public final class StylesHeadersParams extends ObjectModel {
    private static final Property<List<Long>> X_LIST = Property.optional("X-List", JsonTypes.list(JsonTypes.LONG));

    private static final Property<Colour> X_OBJECT = Property.optional("X-Object", JsonTypes.ref(() -> Colour.TYPE));

    private static final Property<List<Long>> SEEN = Property.optional("seen", JsonTypes.list(JsonTypes.LONG));

    private static final ObjectType<StylesHeadersParams> TYPE = ObjectType.of(
            StylesHeadersParams.class, StylesHeadersParams::new, X_LIST, X_OBJECT, SEEN);

    private StylesHeadersParams(ObjectValues values) {
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
     * {@code X-List}.
     */
    public List<Long> xList() {
        return list(X_LIST);
    }

    /**
     * {@code X-Object}.
     */
    public @Nullable Colour xObject() {
        return optional(X_OBJECT);
    }

    /**
     * {@code seen}.
     */
    public List<Long> seen() {
        return list(SEEN);
    }

    /**
     * Builds a {@link StylesHeadersParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * {@code X-List}.
         */
        public Builder xList(List<Long> xList) {
            set(X_LIST, xList);
            return this;
        }

        /**
         * {@code X-Object}.
         */
        public Builder xObject(Colour xObject) {
            set(X_OBJECT, xObject);
            return this;
        }

        /**
         * {@code seen}.
         */
        public Builder seen(List<Long> seen) {
            set(SEEN, seen);
            return this;
        }

        /**
         * Returns the object.
         */
        public StylesHeadersParams build() {
            return new StylesHeadersParams(objectValues());
        }
    }
}
