// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Bandwidth
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** The outgoing traffic of a server in the present billing period. */
public final class Bandwidth extends ObjectModel {
    private static final Property<BandwidthUsage> ACTUAL = Property.required("actual", () -> BandwidthUsage.TYPE);
    private static final Property<BandwidthUsage> PREDICTED = Property.required("predicted", () -> BandwidthUsage.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<Bandwidth> TYPE = ObjectType.of(Bandwidth.class, Bandwidth::new, ACTUAL, PREDICTED);

    private Bandwidth(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code actual}, {@code predicted}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** An amount of traffic, either used so far or expected until the end of the period. */
    public BandwidthUsage actual() {
        return required(ACTUAL);
    }

    /** An amount of traffic, either used so far or expected until the end of the period. */
    public BandwidthUsage predicted() {
        return required(PREDICTED);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Bandwidth}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Bandwidth#actual()}. */
        public Builder actual(BandwidthUsage actual) {
            set(ACTUAL, actual);
            return this;
        }

        /** Sets {@link Bandwidth#predicted()}. */
        public Builder predicted(BandwidthUsage predicted) {
            set(PREDICTED, predicted);
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
        public Bandwidth build() {
            return new Bandwidth(objectValues());
        }
    }
}
