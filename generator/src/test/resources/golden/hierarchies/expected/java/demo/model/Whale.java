// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Whale
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Whale}. */
public final class Whale extends JsonObjectModel {
    private static final Property<String> CLASS_NAME = JsonTypes.STRING.required("className").preset("Whale");
    private static final Property<Boolean> TEETH = JsonTypes.BOOLEAN.optional("teeth");

    /** How this type is read and written. */
    public static final ObjectType<Whale> TYPE = ObjectType.<Whale>of(new Whale(ObjectValues.NONE), CLASS_NAME, TEETH);

    private Whale(ObjectValues values) {
        super(values);
    }

    @Override
    protected Whale create(ObjectValues members) {
        return new Whale(members);
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

    /** {@code teeth}. */
    public @Nullable Boolean teeth() {
        return TEETH.find(this);
    }

    /** Builds a {@link Whale}. */
    public static final class Builder extends JsonObjectBuilder<Whale, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Whale#className()}. */
        public Builder className(String className) {
            CLASS_NAME.set(this, className);
            return this;
        }

        /** Sets {@link Whale#teeth()}. */
        public Builder teeth(boolean teeth) {
            TEETH.set(this, teeth);
            return this;
        }
    }
}
