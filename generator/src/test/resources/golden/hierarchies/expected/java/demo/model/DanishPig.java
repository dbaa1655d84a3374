// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DanishPig
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code DanishPig}. */
public final class DanishPig extends JsonObjectModel {
    private static final Property<String> CLASS_NAME = JsonTypes.STRING.required("className").preset("DanishPig");
    private static final Property<Long> WEIGHT = JsonTypes.LONG.optional("weight");

    /** How this type is read and written. */
    public static final ObjectType<DanishPig> TYPE = ObjectType.<DanishPig>of(new DanishPig(ObjectValues.NONE),
            CLASS_NAME, WEIGHT);

    private DanishPig(ObjectValues values) {
        super(values);
    }

    @Override
    protected DanishPig create(ObjectValues members) {
        return new DanishPig(members);
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

    /** {@code weight}. */
    public @Nullable Long weight() {
        return WEIGHT.find(this);
    }

    /** Builds a {@link DanishPig}. */
    public static final class Builder extends JsonObjectBuilder<DanishPig, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DanishPig#className()}. */
        public Builder className(String className) {
            CLASS_NAME.set(this, className);
            return this;
        }

        /** Sets {@link DanishPig#weight()}. */
        public Builder weight(long weight) {
            WEIGHT.set(this, weight);
            return this;
        }
    }
}
