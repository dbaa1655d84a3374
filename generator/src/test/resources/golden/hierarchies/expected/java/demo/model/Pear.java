// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Pear
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Pear}. */
public final class Pear extends JsonObjectModel {
    private static final Property<Boolean> RIPE = JsonTypes.BOOLEAN.optional("ripe");

    /** How this type is read and written. */
    public static final ObjectType<Pear> TYPE = ObjectType.<Pear>of(new Pear(ObjectValues.NONE), RIPE);

    private Pear(ObjectValues values) {
        super(values);
    }

    @Override
    protected Pear create(ObjectValues members) {
        return new Pear(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code ripe}. */
    public @Nullable Boolean ripe() {
        return RIPE.find(this);
    }

    /** Builds a {@link Pear}. */
    public static final class Builder extends JsonObjectBuilder<Pear, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Pear#ripe()}. */
        public Builder ripe(boolean ripe) {
            RIPE.set(this, ripe);
            return this;
        }
    }
}
