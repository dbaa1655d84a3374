// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeChoice
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Choice of a resource. */
public final class UpgradeChoice extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.required("price");
    private static final Property<BigDecimal> SETUP_PRICE = JsonTypes.DECIMAL.required("setup_price");
    private static final Property<Boolean> SELECTED = JsonTypes.BOOLEAN.required("selected");

    /** How this type is read and written. */
    public static final ObjectType<UpgradeChoice> TYPE = ObjectType.<UpgradeChoice>of(
            new UpgradeChoice(ObjectValues.NONE), ID, NAME, PRICE, SETUP_PRICE, SELECTED);

    private UpgradeChoice(ObjectValues values) {
        super(values);
    }

    @Override
    protected UpgradeChoice create(ObjectValues members) {
        return new UpgradeChoice(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code name}, {@code price}, {@code setupPrice}, {@code selected}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the choice; an upgrade request names it. */
    public String id() {
        return ID.get(this);
    }

    /** Name of the choice. */
    public String name() {
        return NAME.get(this);
    }

    /** Price of a billing period. */
    public BigDecimal price() {
        return PRICE.get(this);
    }

    /** Price of the setup. */
    public BigDecimal setupPrice() {
        return SETUP_PRICE.get(this);
    }

    /** Whether the service has this choice now. */
    public Boolean selected() {
        return SELECTED.get(this);
    }

    /** Builds an {@link UpgradeChoice}. */
    public static final class Builder extends JsonObjectBuilder<UpgradeChoice, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link UpgradeChoice#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link UpgradeChoice#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link UpgradeChoice#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link UpgradeChoice#setupPrice()}. */
        public Builder setupPrice(BigDecimal setupPrice) {
            SETUP_PRICE.set(this, setupPrice);
            return this;
        }

        /** Sets {@link UpgradeChoice#selected()}. */
        public Builder selected(boolean selected) {
            SELECTED.set(this, selected);
            return this;
        }
    }
}
