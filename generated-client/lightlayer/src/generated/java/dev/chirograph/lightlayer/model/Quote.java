// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Quote
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Cost of an order that was not placed. */
public final class Quote extends JsonObjectModel {
    private static final Property<QuoteSummary> SUMMARY = JsonTypes.ref(QuoteSummary.class).required("summary");
    private static final Property<List<QuoteItem>> ITEMS = JsonTypes.ref(QuoteItem.class).list().required("items");

    /** How this type is read and written. */
    public static final ObjectType<Quote> TYPE = ObjectType.<Quote>of(new Quote(ObjectValues.NONE), SUMMARY, ITEMS);

    private Quote(ObjectValues values) {
        super(values);
    }

    @Override
    protected Quote create(ObjectValues members) {
        return new Quote(members);
    }

    /** Starts an empty object; it needs {@code summary}, {@code items}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Sums of a quote. */
    public QuoteSummary summary() {
        return SUMMARY.get(this);
    }

    /** The items, in the order of the request. */
    public List<QuoteItem> items() {
        return ITEMS.get(this);
    }

    /** Builds a {@link Quote}. */
    public static final class Builder extends JsonObjectBuilder<Quote, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Quote#summary()}. */
        public Builder summary(QuoteSummary summary) {
            SUMMARY.set(this, summary);
            return this;
        }

        /** Sets {@link Quote#items()}. */
        public Builder items(List<QuoteItem> items) {
            ITEMS.set(this, items);
            return this;
        }
    }
}
