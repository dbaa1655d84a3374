// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Quote
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** Cost of an order that was not placed. */
public final class Quote extends ObjectModel {
    private static final Property<QuoteSummary> SUMMARY = Property.required("summary", () -> QuoteSummary.TYPE);
    private static final Property<List<QuoteItem>> ITEMS =
            Property.required("items", JsonTypes.list(() -> QuoteItem.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<Quote> TYPE = ObjectType.of(Quote.class, Quote::new, SUMMARY, ITEMS);

    private Quote(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code summary}, {@code items}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Sums of a quote. */
    public QuoteSummary summary() {
        return required(SUMMARY);
    }

    /** The items, in the order of the request. */
    public List<QuoteItem> items() {
        return list(ITEMS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Quote}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Quote#summary()}. */
        public Builder summary(QuoteSummary summary) {
            set(SUMMARY, summary);
            return this;
        }

        /** Sets {@link Quote#items()}. */
        public Builder items(List<QuoteItem> items) {
            set(ITEMS, items);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public Quote build() {
            return new Quote(objectValues());
        }
    }
}
