// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AddonOption
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Field of an addon. */
public final class AddonOption extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<String> TITLE = Property.required("title", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<Boolean> CHECKED = Property.optional("checked", JsonTypes.BOOLEAN);
    private static final Property<List<BillingPeriod>> ITEMS =
            Property.optional("items", JsonTypes.list(() -> BillingPeriod.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<AddonOption> TYPE = ObjectType.of(AddonOption.class, AddonOption::new, TYPE_, TITLE,
            NAME, CHECKED, ITEMS);

    private AddonOption(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code type}, {@code title}, {@code name}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of field: checkbox or select. */
    public String type() {
        return required(TYPE_);
    }

    /** Title of the field. */
    public String title() {
        return required(TITLE);
    }

    /** Name of the field in a web form. */
    public String name() {
        return required(NAME);
    }

    /** Whether a checkbox is set. */
    public @Nullable Boolean checked() {
        return optional(CHECKED);
    }

    /** Choices of a select field. */
    public List<BillingPeriod> items() {
        return list(ITEMS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AddonOption}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AddonOption#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link AddonOption#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link AddonOption#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link AddonOption#checked()}. */
        public Builder checked(boolean checked) {
            set(CHECKED, checked);
            return this;
        }

        /** Sets {@link AddonOption#items()}. */
        public Builder items(List<BillingPeriod> items) {
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
        public AddonOption build() {
            return new AddonOption(objectValues());
        }
    }
}
