// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1parameters/get
package demo;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link ClassOperations#parameters}.
 */
public final class ParametersParams extends ObjectModel {
    private static final Property<Long> PAGE_NUMBER = Property.optional("page[number]", JsonTypes.LONG);

    private static final Property<Long> PAGE_NUMBER2 = Property.optional("page_number", JsonTypes.LONG);

    private static final Property<String> FILTER = Property.optional("$filter", JsonTypes.STRING);

    private static final Property<String> BUILD = Property.optional("build", JsonTypes.STRING);

    private static final ObjectType<ParametersParams> TYPE = ObjectType.of(ParametersParams.class,
            ParametersParams::new, PAGE_NUMBER, PAGE_NUMBER2, FILTER, BUILD);

    private ParametersParams(ObjectValues values) {
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
     * {@code page[number]}.
     */
    public @Nullable Long pageNumber() {
        return optional(PAGE_NUMBER);
    }

    /**
     * {@code page_number}.
     */
    public @Nullable Long pageNumber2() {
        return optional(PAGE_NUMBER2);
    }

    /**
     * {@code $filter}.
     */
    public @Nullable String filter() {
        return optional(FILTER);
    }

    /**
     * {@code build}.
     */
    public @Nullable String build_() {
        return optional(BUILD);
    }

    /**
     * Builds a {@link ParametersParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * {@code page[number]}.
         */
        public Builder pageNumber(long pageNumber) {
            set(PAGE_NUMBER, pageNumber);
            return this;
        }

        /**
         * {@code page_number}.
         */
        public Builder pageNumber2(long pageNumber2) {
            set(PAGE_NUMBER2, pageNumber2);
            return this;
        }

        /**
         * {@code $filter}.
         */
        public Builder filter(String filter) {
            set(FILTER, filter);
            return this;
        }

        /**
         * {@code build}.
         */
        public Builder build_(String build_) {
            set(BUILD, build_);
            return this;
        }

        /**
         * Returns the object.
         */
        public ParametersParams build() {
            return new ParametersParams(objectValues());
        }
    }
}
