// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeSchedule
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A planned upgrade (burst) of a cloud server. */
public final class UpgradeSchedule extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.optional("id");
    private static final Property<String> LABEL = JsonTypes.STRING.optional("label");
    private static final Property<Long> EXTRA_SLICES = JsonTypes.LONG.optional("extra_slices");
    private static final Property<Boolean> TEMPORARY = JsonTypes.BOOLEAN.optional("temporary");
    private static final Property<Long> DAYS = JsonTypes.LONG.optional("days");
    private static final Property<String> RUN_AT = JsonTypes.STRING.optional("run_at");
    private static final Property<Boolean> DELAYED_STORAGE = JsonTypes.BOOLEAN.optional("delayed_storage");

    /** How this type is read and written. */
    public static final ObjectType<UpgradeSchedule> TYPE = ObjectType.<UpgradeSchedule>of(
            new UpgradeSchedule(ObjectValues.NONE), ID, LABEL, EXTRA_SLICES, TEMPORARY, DAYS, RUN_AT, DELAYED_STORAGE);

    private UpgradeSchedule(ObjectValues values) {
        super(values);
    }

    @Override
    protected UpgradeSchedule create(ObjectValues members) {
        return new UpgradeSchedule(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the plan. */
    public @Nullable Long id() {
        return ID.find(this);
    }

    /** Name of the plan. */
    public @Nullable String label() {
        return LABEL.find(this);
    }

    /** Number of additional nodes. */
    public @Nullable Long extraSlices() {
        return EXTRA_SLICES.find(this);
    }

    /** Whether the nodes are given back after some days. */
    public @Nullable Boolean temporary() {
        return TEMPORARY.find(this);
    }

    /** How many days a temporary upgrade lasts. */
    public @Nullable Long days() {
        return DAYS.find(this);
    }

    /** When the upgrade starts; the form in answers is not known. */
    public @Nullable String runAt() {
        return RUN_AT.find(this);
    }

    /** Whether the disk stays as it is. */
    public @Nullable Boolean delayedStorage() {
        return DELAYED_STORAGE.find(this);
    }

    /** Builds an {@link UpgradeSchedule}. */
    public static final class Builder extends JsonObjectBuilder<UpgradeSchedule, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link UpgradeSchedule#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link UpgradeSchedule#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link UpgradeSchedule#extraSlices()}. */
        public Builder extraSlices(long extraSlices) {
            EXTRA_SLICES.set(this, extraSlices);
            return this;
        }

        /** Sets {@link UpgradeSchedule#temporary()}. */
        public Builder temporary(boolean temporary) {
            TEMPORARY.set(this, temporary);
            return this;
        }

        /** Sets {@link UpgradeSchedule#days()}. */
        public Builder days(@Nullable Long days) {
            DAYS.set(this, days);
            return this;
        }

        /** Sets {@link UpgradeSchedule#runAt()}. */
        public Builder runAt(String runAt) {
            RUN_AT.set(this, runAt);
            return this;
        }

        /** Sets {@link UpgradeSchedule#delayedStorage()}. */
        public Builder delayedStorage(boolean delayedStorage) {
            DELAYED_STORAGE.set(this, delayedStorage);
            return this;
        }
    }
}
