// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Plant/discriminator
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A base that is put together itself, and has its discriminator in one of its parts. */
public final class PlantBase extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> FAMILY = JsonTypes.STRING.required("family").preset("Plant");

    /** How this type is read and written. */
    public static final ObjectType<PlantBase> TYPE = ObjectType.<PlantBase>of(new PlantBase(ObjectValues.NONE), NAME,
            FAMILY);

    private PlantBase(ObjectValues values) {
        super(values);
    }

    @Override
    protected PlantBase create(ObjectValues members) {
        return new PlantBase(members);
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

    /** Builds a {@link PlantBase}. */
    public static final class Builder extends JsonObjectBuilder<PlantBase, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PlantBase#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link PlantBase#family()}. */
        public Builder family(String family) {
            FAMILY.set(this, family);
            return this;
        }
    }
}
