// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Catalogue
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Catalogue}. */
public final class Catalogue extends ObjectModel {
    private static final Property<Long> ID = Property.optional("id", JsonTypes.LONG).xml(XmlShape.attribute());
    private static final Property<String> TITLE =
            Property.optional("title", JsonTypes.STRING).xml(XmlShape.element().name("heading").namespace("https://xml.example/t", "t"));
    private static final Property<List<CatalogueItemsItem>> ITEMS =
            Property.optional("items", JsonTypes.list(() -> CatalogueItemsItem.TYPE)).xml(XmlShape.element().wrapped().item("item"));
    private static final Property<List<String>> TAGS =
            Property.optional("tags", JsonTypes.list(JsonTypes.STRING)).xml(XmlShape.element().name("tag"));
    private static final Property<CatalogueBest> BEST = Property.optional("best", () -> CatalogueBest.TYPE);
    private static final Property<CataloguePrice> PRICE = Property.optional("price", () -> CataloguePrice.TYPE);
    private static final Property<Map<String, Long>> COUNTS =
            Property.optional("counts", JsonTypes.map(JsonTypes.LONG));

    /** How this type is read and written. */
    public static final ObjectType<Catalogue> TYPE = ObjectType.of(Catalogue.class, Catalogue::new, ID, TITLE, ITEMS,
            TAGS, BEST, PRICE, COUNTS);

    private Catalogue(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public @Nullable Long id() {
        return optional(ID);
    }

    /** {@code title}. */
    public @Nullable String title() {
        return optional(TITLE);
    }

    /** {@code items}. */
    public List<CatalogueItemsItem> items() {
        return list(ITEMS);
    }

    /** {@code tags}. */
    public List<String> tags() {
        return list(TAGS);
    }

    /** {@code best}. */
    public @Nullable CatalogueBest best() {
        return optional(BEST);
    }

    /** {@code price}. */
    public @Nullable CataloguePrice price() {
        return optional(PRICE);
    }

    /** {@code counts}. */
    public Map<String, Long> counts() {
        return map(COUNTS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Catalogue}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Catalogue#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Catalogue#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link Catalogue#items()}. */
        public Builder items(List<CatalogueItemsItem> items) {
            set(ITEMS, items);
            return this;
        }

        /** Sets {@link Catalogue#tags()}. */
        public Builder tags(List<String> tags) {
            set(TAGS, tags);
            return this;
        }

        /** Sets {@link Catalogue#best()}. */
        public Builder best(CatalogueBest best) {
            set(BEST, best);
            return this;
        }

        /** Sets {@link Catalogue#price()}. */
        public Builder price(CataloguePrice price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link Catalogue#counts()}. */
        public Builder counts(Map<String, Long> counts) {
            set(COUNTS, counts);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Catalogue build() {
            return new Catalogue(objectValues());
        }
    }
}
