// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewUpgradeSchedule
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A planned upgrade to create. */
public final class NewUpgradeSchedule extends ObjectModel {
    private static final Property<String> LABEL = Property.required("label", JsonTypes.STRING);
    private static final Property<Long> EXTRA_SLICES = Property.required("extra_slices", JsonTypes.LONG);
    private static final Property<Boolean> TEMPORARY = Property.required("temporary", JsonTypes.BOOLEAN);
    private static final Property<Long> DAYS = Property.optional("days", JsonTypes.LONG);
    private static final Property<String> RUN_AT = Property.optional("run_at", JsonTypes.STRING);
    private static final Property<Boolean> DELAYED_STORAGE = Property.optional("delayed_storage", JsonTypes.BOOLEAN);

    /** How this type is read and written. */
    public static final ObjectType<NewUpgradeSchedule> TYPE = ObjectType.of(NewUpgradeSchedule.class,
            NewUpgradeSchedule::new, LABEL, EXTRA_SLICES, TEMPORARY, DAYS, RUN_AT, DELAYED_STORAGE);

    private NewUpgradeSchedule(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code label}, {@code extraSlices}, {@code temporary}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the plan. */
    public String label() {
        return required(LABEL);
    }

    /** Number of additional nodes. */
    public Long extraSlices() {
        return required(EXTRA_SLICES);
    }

    /** True for an upgrade of some days, false for a permanent one. */
    public Boolean temporary() {
        return required(TEMPORARY);
    }

    /** How many days it lasts; required when it is temporary. */
    public @Nullable Long days() {
        return optional(DAYS);
    }

    /** When to start, as YYYY-MM-DD HH:MM. The time zone is not documented. */
    public @Nullable String runAt() {
        return optional(RUN_AT);
    }

    /** True to leave the disk as it is. */
    public @Nullable Boolean delayedStorage() {
        return optional(DELAYED_STORAGE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewUpgradeSchedule}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewUpgradeSchedule#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#extraSlices()}. */
        public Builder extraSlices(long extraSlices) {
            set(EXTRA_SLICES, extraSlices);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#temporary()}. */
        public Builder temporary(boolean temporary) {
            set(TEMPORARY, temporary);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#days()}. */
        public Builder days(long days) {
            set(DAYS, days);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#runAt()}. */
        public Builder runAt(String runAt) {
            set(RUN_AT, runAt);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#delayedStorage()}. */
        public Builder delayedStorage(boolean delayedStorage) {
            set(DELAYED_STORAGE, delayedStorage);
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
        public NewUpgradeSchedule build() {
            return new NewUpgradeSchedule(objectValues());
        }
    }
}
