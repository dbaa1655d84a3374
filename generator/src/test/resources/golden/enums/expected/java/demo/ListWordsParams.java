// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1words/get
package demo;

import demo.model.ListWordsLevel;
import demo.model.ListWordsMode;
import demo.model.ListWordsSort;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link WordsOperations#list}.
 */
public final class ListWordsParams extends ObjectModel {
    private static final Property<ListWordsSort> SORT = Property.optional("sort", JsonTypes.ref(() -> ListWordsSort.TYPE));

    private static final Property<ListWordsLevel> LEVEL = Property.optional("level", JsonTypes.ref(() -> ListWordsLevel.TYPE));

    private static final Property<ListWordsMode> MODE = Property.optional("mode", JsonTypes.ref(() -> ListWordsMode.TYPE));

    private static final ObjectType<ListWordsParams> TYPE = ObjectType.of(ListWordsParams.class,
            ListWordsParams::new, SORT, LEVEL, MODE);

    private ListWordsParams(ObjectValues values) {
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
     * {@code sort}.
     */
    public @Nullable ListWordsSort sort() {
        return optional(SORT);
    }

    /**
     * {@code level}.
     */
    public @Nullable ListWordsLevel level() {
        return optional(LEVEL);
    }

    /**
     * {@code mode}.
     */
    public @Nullable ListWordsMode mode() {
        return optional(MODE);
    }

    /**
     * Builds a {@link ListWordsParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * {@code sort}.
         */
        public Builder sort(ListWordsSort sort) {
            set(SORT, sort);
            return this;
        }

        /**
         * {@code level}.
         */
        public Builder level(ListWordsLevel level) {
            set(LEVEL, level);
            return this;
        }

        /**
         * {@code mode}.
         */
        public Builder mode(ListWordsMode mode) {
            set(MODE, mode);
            return this;
        }

        /**
         * Returns the object.
         */
        public ListWordsParams build() {
            return new ListWordsParams(objectValues());
        }
    }
}
