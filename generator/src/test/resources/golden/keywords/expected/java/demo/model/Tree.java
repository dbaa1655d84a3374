// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Tree
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Tree}. */
public final class Tree extends JsonObjectModel {
    private static final Property<String> VALUE = JsonTypes.STRING.optional("value");
    private static final Property<List<Tree>> CHILDREN = JsonTypes.ref(Tree.class).list().optional("children");

    /** How this type is read and written. */
    public static final ObjectType<Tree> TYPE = ObjectType.<Tree>of(new Tree(ObjectValues.NONE), VALUE, CHILDREN);

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

    /** {@code value}. */
    public @Nullable String value() {
        return VALUE.find(this);
    }

    /** {@code children}. */
    public List<Tree> children() {
        return CHILDREN.get(this);
    }

    /** Builds a {@link Tree}. */
    public static final class Builder extends JsonObjectBuilder<Tree, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Tree#value()}. */
        public Builder value(String value) {
            VALUE.set(this, value);
            return this;
        }

        /** Sets {@link Tree#children()}. */
        public Builder children(List<Tree> children) {
            CHILDREN.set(this, children);
            return this;
        }
    }
}
