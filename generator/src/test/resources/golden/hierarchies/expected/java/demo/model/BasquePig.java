// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BasquePig
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code BasquePig}. */
public final class BasquePig extends JsonObjectModel {
    private static final Property<String> CLASS_NAME = JsonTypes.STRING.required("className").preset("BasquePig");
    private static final Property<Long> SPOTS = JsonTypes.LONG.optional("spots");

    /** How this type is read and written. */
    public static final ObjectType<BasquePig> TYPE = ObjectType.<BasquePig>of(new BasquePig(ObjectValues.NONE),
            CLASS_NAME, SPOTS);

    private BasquePig(ObjectValues values) {
        super(values);
    }

    @Override
    protected BasquePig create(ObjectValues members) {
        return new BasquePig(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code className}. */
    public String className() {
        return CLASS_NAME.get(this);
    }

    /** {@code spots}. */
    public @Nullable Long spots() {
        return SPOTS.find(this);
    }

    /** Builds a {@link BasquePig}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link BasquePig#className()}. */
        public Builder className(String className) {
            CLASS_NAME.set(this, className);
            return this;
        }

        /** Sets {@link BasquePig#spots()}. */
        public Builder spots(long spots) {
            SPOTS.set(this, spots);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public BasquePig build() {
            return new BasquePig(objectValues());
        }
    }
}
