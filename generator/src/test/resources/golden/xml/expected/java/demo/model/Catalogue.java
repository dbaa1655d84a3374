// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Catalogue
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Catalogue}. */
public final class Catalogue extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.optional("id").xml(XmlShape.attribute());
    private static final Property<String> TITLE = JsonTypes.STRING.optional("title")
            .xml(XmlShape.element().name("heading").namespace("https://xml.example/t", "t"));
    private static final Property<List<CatalogueItemsItem>> ITEMS =
            JsonTypes.ref(CatalogueItemsItem.class).list().optional("items")
            .xml(XmlShape.element().wrapped().item("item"));
    private static final Property<List<String>> TAGS = JsonTypes.STRING.list().optional("tags")
            .xml(XmlShape.element().name("tag"));
    private static final Property<CatalogueBest> BEST = JsonTypes.ref(CatalogueBest.class).optional("best");
    private static final Property<CataloguePrice> PRICE = JsonTypes.ref(CataloguePrice.class).optional("price");
    private static final Property<Map<String, Long>> COUNTS = JsonTypes.LONG.map().optional("counts");

    /** How this type is read and written. */
    public static final ObjectType<Catalogue> TYPE = ObjectType.<Catalogue>of(new Catalogue(ObjectValues.NONE), ID,
            TITLE, ITEMS, TAGS, BEST, PRICE, COUNTS);

    private Catalogue(ObjectValues values) {
        super(values);
    }

    @Override
    protected Catalogue create(ObjectValues members) {
        return new Catalogue(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public @Nullable Long id() {
        return ID.find(this);
    }

    /** {@code title}. */
    public @Nullable String title() {
        return TITLE.find(this);
    }

    /** {@code items}. */
    public List<CatalogueItemsItem> items() {
        return ITEMS.get(this);
    }

    /** {@code tags}. */
    public List<String> tags() {
        return TAGS.get(this);
    }

    /** {@code best}. */
    public @Nullable CatalogueBest best() {
        return BEST.find(this);
    }

    /** {@code price}. */
    public @Nullable CataloguePrice price() {
        return PRICE.find(this);
    }

    /** {@code counts}. */
    public Map<String, Long> counts() {
        return COUNTS.get(this);
    }

    /** Builds a {@link Catalogue}. */
    public static final class Builder extends JsonObjectBuilder<Catalogue, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Catalogue#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Catalogue#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }

        /** Sets {@link Catalogue#items()}. */
        public Builder items(List<CatalogueItemsItem> items) {
            ITEMS.set(this, items);
            return this;
        }

        /** Sets {@link Catalogue#tags()}. */
        public Builder tags(List<String> tags) {
            TAGS.set(this, tags);
            return this;
        }

        /** Sets {@link Catalogue#best()}. */
        public Builder best(CatalogueBest best) {
            BEST.set(this, best);
            return this;
        }

        /** Sets {@link Catalogue#price()}. */
        public Builder price(CataloguePrice price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link Catalogue#counts()}. */
        public Builder counts(Map<String, Long> counts) {
            COUNTS.set(this, counts);
            return this;
        }
    }
}
