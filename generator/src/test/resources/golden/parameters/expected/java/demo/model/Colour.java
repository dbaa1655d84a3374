// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Colour
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Colour}. */
public final class Colour extends JsonObjectModel {
    private static final Property<Long> R = JsonTypes.LONG.optional("R");
    private static final Property<Long> G = JsonTypes.LONG.optional("G");
    private static final Property<Long> B = JsonTypes.LONG.optional("B");

    /** How this type is read and written. */
    public static final ObjectType<Colour> TYPE = ObjectType.<Colour>of(new Colour(ObjectValues.NONE), R, G, B);

    private Colour(ObjectValues values) {
        super(values);
    }

    @Override
    protected Colour create(ObjectValues members) {
        return new Colour(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code R}. */
    public @Nullable Long r() {
        return R.find(this);
    }

    /** {@code G}. */
    public @Nullable Long g() {
        return G.find(this);
    }

    /** {@code B}. */
    public @Nullable Long b() {
        return B.find(this);
    }

    /** Builds a {@link Colour}. */
    public static final class Builder extends JsonObjectBuilder<Colour, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Colour#r()}. */
        public Builder r(long r) {
            R.set(this, r);
            return this;
        }

        /** Sets {@link Colour#g()}. */
        public Builder g(long g) {
            G.set(this, g);
            return this;
        }

        /** Sets {@link Colour#b()}. */
        public Builder b(long b) {
            B.set(this, b);
            return this;
        }
    }
}
