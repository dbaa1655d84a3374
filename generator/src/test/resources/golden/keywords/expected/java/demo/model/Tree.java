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
    private static final Property<String> VALUE = Property.optional("value", JsonTypes.STRING);
    private static final Property<List<Tree>> CHILDREN = Property.optional("children", JsonTypes.list(() -> Tree.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<Tree> TYPE = ObjectType.of(Tree.class, Tree::new, VALUE, CHILDREN);

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

    /** {@code value}. */
    public @Nullable String value() {
        return optional(VALUE);
    }

    /** {@code children}. */
    public List<Tree> children() {
        return list(CHILDREN);
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

        /** Sets {@link Tree#value()}. */
        public Builder value(String value) {
            set(VALUE, value);
            return this;
        }

        /** Sets {@link Tree#children()}. */
        public Builder children(List<Tree> children) {
            set(CHILDREN, children);
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
