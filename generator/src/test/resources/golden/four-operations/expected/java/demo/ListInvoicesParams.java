// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1invoice/get
package demo;

import demo.model.InvoiceStatus;
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
    private static final Property<InvoiceStatus> STATUS = Property.optional("status", JsonTypes.ref(() -> InvoiceStatus.TYPE));

    private static final Property<Long> PAGE = Property.optional("page", JsonTypes.LONG);

    private static final ObjectType<ListInvoicesParams> TYPE = ObjectType.of(
            ListInvoicesParams.class, ListInvoicesParams::new, STATUS, PAGE);

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
     * Only invoices in this state.
     */
    public @Nullable InvoiceStatus status() {
        return optional(STATUS);
    }

    /**
     * Page, from 0. Minimum: 0. Default: 0.
     */
    public @Nullable Long page() {
        return optional(PAGE);
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
         * Only invoices in this state.
         */
        public Builder status(InvoiceStatus status) {
            set(STATUS, status);
            return this;
        }

        /**
         * Page, from 0. Minimum: 0. Default: 0.
         */
        public Builder page(long page) {
            set(PAGE, page);
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
