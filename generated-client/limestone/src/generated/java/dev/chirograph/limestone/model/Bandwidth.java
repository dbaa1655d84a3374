// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Bandwidth
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** The outgoing traffic of a server in the present billing period. */
public final class Bandwidth extends JsonObjectModel {
    private static final Property<BandwidthUsage> ACTUAL = JsonTypes.ref(BandwidthUsage.class).required("actual");
    private static final Property<BandwidthUsage> PREDICTED = JsonTypes.ref(BandwidthUsage.class).required("predicted");

    /** How this type is read and written. */
    public static final ObjectType<Bandwidth> TYPE = ObjectType.<Bandwidth>of(new Bandwidth(ObjectValues.NONE), ACTUAL,
            PREDICTED);

    private Bandwidth(ObjectValues values) {
        super(values);
    }

    @Override
    protected Bandwidth create(ObjectValues members) {
        return new Bandwidth(members);
    }

    /** Starts an empty object; it needs {@code actual}, {@code predicted}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** An amount of traffic, either used so far or expected until the end of the period. */
    public BandwidthUsage actual() {
        return ACTUAL.get(this);
    }

    /** An amount of traffic, either used so far or expected until the end of the period. */
    public BandwidthUsage predicted() {
        return PREDICTED.get(this);
    }

    /** Builds a {@link Bandwidth}. */
    public static final class Builder extends JsonObjectBuilder<Bandwidth, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Bandwidth#actual()}. */
        public Builder actual(BandwidthUsage actual) {
            ACTUAL.set(this, actual);
            return this;
        }

        /** Sets {@link Bandwidth#predicted()}. */
        public Builder predicted(BandwidthUsage predicted) {
            PREDICTED.set(this, predicted);
            return this;
        }
    }
}
