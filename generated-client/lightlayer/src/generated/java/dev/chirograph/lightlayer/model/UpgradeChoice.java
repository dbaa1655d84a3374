// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeChoice
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Choice of a resource. */
public final class UpgradeChoice extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<BigDecimal> PRICE = Property.required("price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> SETUP_PRICE = Property.required("setup_price", JsonTypes.DECIMAL);
    private static final Property<Boolean> SELECTED = Property.required("selected", JsonTypes.BOOLEAN);

    /** How this type is read and written. */
    public static final ObjectType<UpgradeChoice> TYPE = ObjectType.of(UpgradeChoice.class, UpgradeChoice::new, ID,
            NAME, PRICE, SETUP_PRICE, SELECTED);

    private UpgradeChoice(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code name}, {@code price}, {@code setupPrice}, {@code selected}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the choice; an upgrade request names it. */
    public String id() {
        return required(ID);
    }

    /** Name of the choice. */
    public String name() {
        return required(NAME);
    }

    /** Price of a billing period. */
    public BigDecimal price() {
        return required(PRICE);
    }

    /** Price of the setup. */
    public BigDecimal setupPrice() {
        return required(SETUP_PRICE);
    }

    /** Whether the service has this choice now. */
    public Boolean selected() {
        return required(SELECTED);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link UpgradeChoice}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link UpgradeChoice#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link UpgradeChoice#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link UpgradeChoice#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link UpgradeChoice#setupPrice()}. */
        public Builder setupPrice(BigDecimal setupPrice) {
            set(SETUP_PRICE, setupPrice);
            return this;
        }

        /** Sets {@link UpgradeChoice#selected()}. */
        public Builder selected(boolean selected) {
            set(SELECTED, selected);
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
        public UpgradeChoice build() {
            return new UpgradeChoice(objectValues());
        }
    }
}
