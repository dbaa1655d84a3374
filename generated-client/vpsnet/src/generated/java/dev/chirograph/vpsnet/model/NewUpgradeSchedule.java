// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewUpgradeSchedule
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A planned upgrade to create. */
public final class NewUpgradeSchedule extends JsonObjectModel {
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<Long> EXTRA_SLICES = JsonTypes.LONG.required("extra_slices");
    private static final Property<Boolean> TEMPORARY = JsonTypes.BOOLEAN.required("temporary");
    private static final Property<Long> DAYS = JsonTypes.LONG.optional("days");
    private static final Property<String> RUN_AT = JsonTypes.STRING.optional("run_at");
    private static final Property<Boolean> DELAYED_STORAGE = JsonTypes.BOOLEAN.optional("delayed_storage");

    /** How this type is read and written. */
    public static final ObjectType<NewUpgradeSchedule> TYPE = ObjectType.<NewUpgradeSchedule>of(
            new NewUpgradeSchedule(ObjectValues.NONE), LABEL, EXTRA_SLICES, TEMPORARY, DAYS, RUN_AT, DELAYED_STORAGE);

    private NewUpgradeSchedule(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewUpgradeSchedule create(ObjectValues members) {
        return new NewUpgradeSchedule(members);
    }

    /** Starts an empty object; it needs {@code label}, {@code extraSlices}, {@code temporary}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the plan. */
    public String label() {
        return LABEL.get(this);
    }

    /** Number of additional nodes. */
    public Long extraSlices() {
        return EXTRA_SLICES.get(this);
    }

    /** True for an upgrade of some days, false for a permanent one. */
    public Boolean temporary() {
        return TEMPORARY.get(this);
    }

    /** How many days it lasts; required when it is temporary. */
    public @Nullable Long days() {
        return DAYS.find(this);
    }

    /** When to start, as YYYY-MM-DD HH:MM. The time zone is not documented. */
    public @Nullable String runAt() {
        return RUN_AT.find(this);
    }

    /** True to leave the disk as it is. */
    public @Nullable Boolean delayedStorage() {
        return DELAYED_STORAGE.find(this);
    }

    /** Builds a {@link NewUpgradeSchedule}. */
    public static final class Builder extends JsonObjectBuilder<NewUpgradeSchedule, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewUpgradeSchedule#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#extraSlices()}. */
        public Builder extraSlices(long extraSlices) {
            EXTRA_SLICES.set(this, extraSlices);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#temporary()}. */
        public Builder temporary(boolean temporary) {
            TEMPORARY.set(this, temporary);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#days()}. */
        public Builder days(long days) {
            DAYS.set(this, days);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#runAt()}. */
        public Builder runAt(String runAt) {
            RUN_AT.set(this, runAt);
            return this;
        }

        /** Sets {@link NewUpgradeSchedule#delayedStorage()}. */
        public Builder delayedStorage(boolean delayedStorage) {
            DELAYED_STORAGE.set(this, delayedStorage);
            return this;
        }
    }
}
