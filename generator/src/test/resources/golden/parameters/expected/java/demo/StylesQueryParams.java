// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1query/get
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
 * Optional parameters of {@link Query#styles}.
 */
public final class StylesQueryParams extends ObjectModel {
    private static final Property<List<String>> FORM = Property.optional("form", JsonTypes.list(JsonTypes.STRING));

    private static final Property<List<String>> JOINED = Property.optional("joined", JsonTypes.list(JsonTypes.STRING));

    private static final Property<List<String>> SPACE = Property.optional("space", JsonTypes.list(JsonTypes.STRING));

    private static final Property<List<String>> PIPE = Property.optional("pipe", JsonTypes.list(JsonTypes.STRING));

    private static final Property<Colour> DEEP = Property.optional("deep", JsonTypes.ref(() -> Colour.TYPE));

    private static final Property<Colour> FLAT = Property.optional("flat", JsonTypes.ref(() -> Colour.TYPE));

    private static final Property<String> RESERVED = Property.optional("reserved", JsonTypes.STRING);

    private static final Property<Colour> FILTER = Property.optional("filter", JsonTypes.ref(() -> Colour.TYPE));

    private static final Property<String> WORD = Property.optional("word", JsonTypes.STRING);

    private static final ObjectType<StylesQueryParams> TYPE = ObjectType.of(StylesQueryParams.class,
            StylesQueryParams::new, FORM, JOINED, SPACE, PIPE, DEEP, FLAT, RESERVED, FILTER, WORD);

    private StylesQueryParams(ObjectValues values) {
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
     * {@code form}.
     */
    public List<String> form() {
        return list(FORM);
    }

    /**
     * {@code joined}.
     */
    public List<String> joined() {
        return list(JOINED);
    }

    /**
     * {@code space}.
     */
    public List<String> space() {
        return list(SPACE);
    }

    /**
     * {@code pipe}.
     */
    public List<String> pipe() {
        return list(PIPE);
    }

    /**
     * {@code deep}.
     */
    public @Nullable Colour deep() {
        return optional(DEEP);
    }

    /**
     * {@code flat}.
     */
    public @Nullable Colour flat() {
        return optional(FLAT);
    }

    /**
     * {@code reserved}.
     */
    public @Nullable String reserved() {
        return optional(RESERVED);
    }

    /**
     * {@code filter}.
     */
    public @Nullable Colour filter() {
        return optional(FILTER);
    }

    /**
     * {@code word}.
     */
    public @Nullable String word() {
        return optional(WORD);
    }

    /**
     * Builds a {@link StylesQueryParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * {@code form}.
         */
        public Builder form(List<String> form) {
            set(FORM, form);
            return this;
        }

        /**
         * {@code joined}.
         */
        public Builder joined(List<String> joined) {
            set(JOINED, joined);
            return this;
        }

        /**
         * {@code space}.
         */
        public Builder space(List<String> space) {
            set(SPACE, space);
            return this;
        }

        /**
         * {@code pipe}.
         */
        public Builder pipe(List<String> pipe) {
            set(PIPE, pipe);
            return this;
        }

        /**
         * {@code deep}.
         */
        public Builder deep(Colour deep) {
            set(DEEP, deep);
            return this;
        }

        /**
         * {@code flat}.
         */
        public Builder flat(Colour flat) {
            set(FLAT, flat);
            return this;
        }

        /**
         * {@code reserved}.
         */
        public Builder reserved(String reserved) {
            set(RESERVED, reserved);
            return this;
        }

        /**
         * {@code filter}.
         */
        public Builder filter(Colour filter) {
            set(FILTER, filter);
            return this;
        }

        /**
         * {@code word}.
         */
        public Builder word(String word) {
            set(WORD, word);
            return this;
        }

        /**
         * Returns the object.
         */
        public StylesQueryParams build() {
            return new StylesQueryParams(objectValues());
        }
    }
}
