// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeSchedule
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

/** A planned upgrade (burst) of a cloud server. */
public final class UpgradeSchedule extends ObjectModel {
    private static final Property<Long> ID = Property.optional("id", JsonTypes.LONG);
    private static final Property<String> LABEL = Property.optional("label", JsonTypes.STRING);
    private static final Property<Long> EXTRA_SLICES = Property.optional("extra_slices", JsonTypes.LONG);
    private static final Property<Boolean> TEMPORARY = Property.optional("temporary", JsonTypes.BOOLEAN);
    private static final Property<Long> DAYS = Property.optional("days", JsonTypes.LONG);
    private static final Property<String> RUN_AT = Property.optional("run_at", JsonTypes.STRING);
    private static final Property<Boolean> DELAYED_STORAGE = Property.optional("delayed_storage", JsonTypes.BOOLEAN);

    /** How this type is read and written. */
    public static final ObjectType<UpgradeSchedule> TYPE = ObjectType.of(UpgradeSchedule.class, UpgradeSchedule::new,
            ID, LABEL, EXTRA_SLICES, TEMPORARY, DAYS, RUN_AT, DELAYED_STORAGE);

    private UpgradeSchedule(ObjectValues values) {
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

    /** Number of the plan. */
    public @Nullable Long id() {
        return optional(ID);
    }

    /** Name of the plan. */
    public @Nullable String label() {
        return optional(LABEL);
    }

    /** Number of additional nodes. */
    public @Nullable Long extraSlices() {
        return optional(EXTRA_SLICES);
    }

    /** Whether the nodes are given back after some days. */
    public @Nullable Boolean temporary() {
        return optional(TEMPORARY);
    }

    /** How many days a temporary upgrade lasts. */
    public @Nullable Long days() {
        return optional(DAYS);
    }

    /** When the upgrade starts; the form in answers is not known. */
    public @Nullable String runAt() {
        return optional(RUN_AT);
    }

    /** Whether the disk stays as it is. */
    public @Nullable Boolean delayedStorage() {
        return optional(DELAYED_STORAGE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link UpgradeSchedule}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link UpgradeSchedule#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link UpgradeSchedule#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link UpgradeSchedule#extraSlices()}. */
        public Builder extraSlices(long extraSlices) {
            set(EXTRA_SLICES, extraSlices);
            return this;
        }

        /** Sets {@link UpgradeSchedule#temporary()}. */
        public Builder temporary(boolean temporary) {
            set(TEMPORARY, temporary);
            return this;
        }

        /** Sets {@link UpgradeSchedule#days()}. */
        public Builder days(@Nullable Long days) {
            set(DAYS, days);
            return this;
        }

        /** Sets {@link UpgradeSchedule#runAt()}. */
        public Builder runAt(String runAt) {
            set(RUN_AT, runAt);
            return this;
        }

        /** Sets {@link UpgradeSchedule#delayedStorage()}. */
        public Builder delayedStorage(boolean delayedStorage) {
            set(DELAYED_STORAGE, delayedStorage);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public UpgradeSchedule build() {
            return new UpgradeSchedule(objectValues());
        }
    }
}
