// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Moss
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A kind that adds nothing. */
public final class Moss extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> FAMILY = JsonTypes.STRING.required("family").preset("Moss");

    /** How this type is read and written. */
    public static final ObjectType<Moss> TYPE = ObjectType.<Moss>of(new Moss(ObjectValues.NONE), NAME, FAMILY);

    private Moss(ObjectValues values) {
        super(values);
    }

    @Override
    protected Moss create(ObjectValues members) {
        return new Moss(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** {@code family}. */
    public String family() {
        return FAMILY.get(this);
    }

    /** Builds a {@link Moss}. */
    public static final class Builder extends JsonObjectBuilder<Moss, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Moss#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Moss#family()}. */
        public Builder family(String family) {
            FAMILY.set(this, family);
            return this;
        }
    }
}
