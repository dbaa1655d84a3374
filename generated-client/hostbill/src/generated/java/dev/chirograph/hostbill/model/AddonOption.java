// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AddonOption
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Field of an addon. */
public final class AddonOption extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<String> TITLE = JsonTypes.STRING.required("title");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<Boolean> CHECKED = JsonTypes.BOOLEAN.optional("checked");
    private static final Property<List<BillingPeriod>> ITEMS =
            JsonTypes.ref(BillingPeriod.class).list().optional("items");

    /** How this type is read and written. */
    public static final ObjectType<AddonOption> TYPE = ObjectType.<AddonOption>of(new AddonOption(ObjectValues.NONE),
            TYPE_, TITLE, NAME, CHECKED, ITEMS);

    private AddonOption(ObjectValues values) {
        super(values);
    }

    @Override
    protected AddonOption create(ObjectValues members) {
        return new AddonOption(members);
    }

    /** Starts an empty object; it needs {@code type}, {@code title}, {@code name}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of field: checkbox or select. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Title of the field. */
    public String title() {
        return TITLE.get(this);
    }

    /** Name of the field in a web form. */
    public String name() {
        return NAME.get(this);
    }

    /** Whether a checkbox is set. */
    public @Nullable Boolean checked() {
        return CHECKED.find(this);
    }

    /** Choices of a select field. */
    public List<BillingPeriod> items() {
        return ITEMS.get(this);
    }

    /** Builds an {@link AddonOption}. */
    public static final class Builder extends JsonObjectBuilder<AddonOption, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AddonOption#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link AddonOption#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }

        /** Sets {@link AddonOption#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link AddonOption#checked()}. */
        public Builder checked(boolean checked) {
            CHECKED.set(this, checked);
            return this;
        }

        /** Sets {@link AddonOption#items()}. */
        public Builder items(List<BillingPeriod> items) {
            ITEMS.set(this, items);
            return this;
        }
    }
}
