// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Colour
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Colour}. */
public final class Colour extends ObjectModel {
    private static final Property<Long> R = Property.optional("R", JsonTypes.LONG);
    private static final Property<Long> G = Property.optional("G", JsonTypes.LONG);
    private static final Property<Long> B = Property.optional("B", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<Colour> TYPE = ObjectType.of(Colour.class, Colour::new, R, G, B);

    private Colour(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code R}. */
    public @Nullable Long r() {
        return optional(R);
    }

    /** {@code G}. */
    public @Nullable Long g() {
        return optional(G);
    }

    /** {@code B}. */
    public @Nullable Long b() {
        return optional(B);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Colour}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Colour#r()}. */
        public Builder r(long r) {
            set(R, r);
            return this;
        }

        /** Sets {@link Colour#g()}. */
        public Builder g(long g) {
            set(G, g);
            return this;
        }

        /** Sets {@link Colour#b()}. */
        public Builder b(long b) {
            set(B, b);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Colour build() {
            return new Colour(objectValues());
        }
    }
}
