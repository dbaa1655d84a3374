// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Tree
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Tree}. */
public final class Tree extends ObjectModel {
    private static final Property<String> NAME = Property.optional("name", JsonTypes.STRING);
    private static final Property<Tree> PARENT = Property.optional("parent", () -> Tree.TYPE);
    private static final Property<List<Tree>> CHILDREN = Property.optional("children", JsonTypes.list(() -> Tree.TYPE));
    private static final Property<Map<String, Tree>> BY_NAME =
            Property.optional("byName", JsonTypes.map(() -> Tree.TYPE));
    private static final Property<Value> VALUE = Property.optional("value", () -> Value.TYPE);
    private static final Property<Link> NEXT = Property.optional("next", () -> Link.TYPE);
    private static final Property<Forest> FOREST = Property.optional("forest", () -> Forest.TYPE);
    private static final Property<Grove> GROVE = Property.optional("grove", () -> Grove.TYPE);
    private static final Property<Odd> ODD = Property.optional("odd", () -> Odd.TYPE);
    private static final Property<JsonNode> ITSELF = Property.optional("itself", JsonTypes.ANY);
    private static final Property<Ring> RING = Property.optional("ring", () -> Ring.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<Tree> TYPE = ObjectType.of(Tree.class, Tree::new, NAME, PARENT, CHILDREN, BY_NAME,
            VALUE, NEXT, FOREST, GROVE, ODD, ITSELF, RING);

    private Tree(ObjectValues values) {
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

    /** {@code name}. */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** {@code parent}. */
    public @Nullable Tree parent() {
        return optional(PARENT);
    }

    /** {@code children}. */
    public List<Tree> children() {
        return list(CHILDREN);
    }

    /** {@code byName}. */
    public Map<String, Tree> byName() {
        return map(BY_NAME);
    }

    /** A number, or values. */
    public @Nullable Value value() {
        return optional(VALUE);
    }

    /** {@code next}. */
    public @Nullable Link next() {
        return optional(NEXT);
    }

    /** {@code forest}. */
    public @Nullable Forest forest() {
        return optional(FOREST);
    }

    /** Groves by name; null where one was felled. */
    public @Nullable Grove grove() {
        return optional(GROVE);
    }

    /** {@code odd}. */
    public @Nullable Odd odd() {
        return optional(ODD);
    }

    /** {@code itself}. */
    public @Nullable JsonNode itself() {
        return optional(ITSELF);
    }

    /** {@code ring}. */
    public @Nullable Ring ring() {
        return optional(RING);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Tree}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Tree#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link Tree#parent()}. */
        public Builder parent(Tree parent) {
            set(PARENT, parent);
            return this;
        }

        /** Sets {@link Tree#children()}. */
        public Builder children(List<Tree> children) {
            set(CHILDREN, children);
            return this;
        }

        /** Sets {@link Tree#byName()}. */
        public Builder byName(Map<String, Tree> byName) {
            set(BY_NAME, byName);
            return this;
        }

        /** Sets {@link Tree#value()}. */
        public Builder value(Value value) {
            set(VALUE, value);
            return this;
        }

        /** Sets {@link Tree#next()}. */
        public Builder next(Link next) {
            set(NEXT, next);
            return this;
        }

        /** Sets {@link Tree#forest()}. */
        public Builder forest(Forest forest) {
            set(FOREST, forest);
            return this;
        }

        /** Sets {@link Tree#grove()}. */
        public Builder grove(Grove grove) {
            set(GROVE, grove);
            return this;
        }

        /** Sets {@link Tree#odd()}. */
        public Builder odd(Odd odd) {
            set(ODD, odd);
            return this;
        }

        /** Sets {@link Tree#itself()}. */
        public Builder itself(JsonNode itself) {
            set(ITSELF, itself);
            return this;
        }

        /** Sets {@link Tree#ring()}. */
        public Builder ring(Ring ring) {
            set(RING, ring);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Tree build() {
            return new Tree(objectValues());
        }
    }
}
