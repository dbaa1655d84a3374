// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Tree
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code Tree}. */
public final class Tree extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> FAMILY = JsonTypes.STRING.required("family").preset("Tree");
    private static final Property<BigDecimal> HEIGHT = JsonTypes.DECIMAL.optional("height");

    /** How this type is read and written. */
    public static final ObjectType<Tree> TYPE = ObjectType.<Tree>of(new Tree(ObjectValues.NONE), NAME, FAMILY, HEIGHT);

    private Tree(ObjectValues values) {
        super(values);
    }

    @Override
    protected Tree create(ObjectValues members) {
        return new Tree(members);
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

    /** {@code height}. */
    public @Nullable BigDecimal height() {
        return HEIGHT.find(this);
    }

    /** Builds a {@link Tree}. */
    public static final class Builder extends JsonObjectBuilder<Tree, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Tree#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Tree#family()}. */
        public Builder family(String family) {
            FAMILY.set(this, family);
            return this;
        }

        /** Sets {@link Tree#height()}. */
        public Builder height(BigDecimal height) {
            HEIGHT.set(this, height);
            return this;
        }
    }
}
