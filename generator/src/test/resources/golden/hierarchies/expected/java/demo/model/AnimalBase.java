// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Animal/discriminator
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Any animal, also one of no particular kind. */
public final class AnimalBase extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("Animal");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<AnimalBase> TYPE = ObjectType.<AnimalBase>of(new AnimalBase(ObjectValues.NONE), KIND,
            NAME);

    private AnimalBase(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnimalBase create(ObjectValues members) {
        return new AnimalBase(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Builds an {@link AnimalBase}. */
    public static final class Builder extends JsonObjectBuilder<AnimalBase, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnimalBase#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link AnimalBase#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
