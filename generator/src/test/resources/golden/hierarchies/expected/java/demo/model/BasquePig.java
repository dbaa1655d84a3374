// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BasquePig
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
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
        return new Builder(ObjectValues.NONE);
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
    public static final class Builder extends JsonObjectBuilder<BasquePig, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
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
    }
}
