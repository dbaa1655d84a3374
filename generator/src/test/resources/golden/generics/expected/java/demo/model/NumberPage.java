// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NumberPage
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code NumberPage}. */
public final class NumberPage extends JsonObjectModel {
    private static final Property<List<BigDecimal>> ITEMS = JsonTypes.DECIMAL.list().required("items");
    private static final Property<NumberPage> NEXT = JsonTypes.ref(NumberPage.class).optional("next");
    private static final Property<BigDecimal> SUM = JsonTypes.DECIMAL.optional("sum");

    /** How this type is read and written. */
    public static final ObjectType<NumberPage> TYPE = ObjectType.<NumberPage>of(new NumberPage(ObjectValues.NONE),
            ITEMS, NEXT, SUM);

    private NumberPage(ObjectValues values) {
        super(values);
    }

    @Override
    protected NumberPage create(ObjectValues members) {
        return new NumberPage(members);
    }

    /** Starts an empty object; it needs {@code items}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code items}. */
    public List<BigDecimal> items() {
        return ITEMS.get(this);
    }

    /** {@code next}. */
    public @Nullable NumberPage next() {
        return NEXT.find(this);
    }

    /** {@code sum}. */
    public @Nullable BigDecimal sum() {
        return SUM.find(this);
    }

    /** Builds a {@link NumberPage}. */
    public static final class Builder extends JsonObjectBuilder<NumberPage, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NumberPage#items()}. */
        public Builder items(List<BigDecimal> items) {
            ITEMS.set(this, items);
            return this;
        }

        /** Sets {@link NumberPage#next()}. */
        public Builder next(NumberPage next) {
            NEXT.set(this, next);
            return this;
        }

        /** Sets {@link NumberPage#sum()}. */
        public Builder sum(BigDecimal sum) {
            SUM.set(this, sum);
            return this;
        }
    }
}
