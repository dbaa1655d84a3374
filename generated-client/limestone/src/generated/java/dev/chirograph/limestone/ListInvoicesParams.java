// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#billing.history/get
package dev.chirograph.limestone;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Invoices#list}.
 */
public final class ListInvoicesParams extends ObjectModel {
    private static final Property<Long> LIMIT = Property.optional("limit", JsonTypes.LONG);

    private static final ObjectType<ListInvoicesParams> TYPE = ObjectType.of(
            ListInvoicesParams.class, ListInvoicesParams::new, LIMIT);

    private ListInvoicesParams(ObjectValues values) {
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
     * The largest number of invoices to answer. Minimum: 1.
     */
    public @Nullable Long limit() {
        return optional(LIMIT);
    }

    /**
     * Builds a {@link ListInvoicesParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * The largest number of invoices to answer. Minimum: 1.
         */
        public Builder limit(long limit) {
            set(LIMIT, limit);
            return this;
        }

        /**
         * Returns the object.
         */
        public ListInvoicesParams build() {
            return new ListInvoicesParams(objectValues());
        }
    }
}
