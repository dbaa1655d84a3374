// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NamedTree
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code NamedTree}. */
public final class NamedTree extends JsonObjectModel {
    private static final Property<List<NamedTree>> CHILDREN =
            JsonTypes.ref(NamedTree.class).list().optional("children");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<NamedTree> TYPE = ObjectType.<NamedTree>of(new NamedTree(ObjectValues.NONE),
            CHILDREN, NAME);

    private NamedTree(ObjectValues values) {
        super(values);
    }

    @Override
    protected NamedTree create(ObjectValues members) {
        return new NamedTree(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code children}. */
    public List<NamedTree> children() {
        return CHILDREN.get(this);
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Builds a {@link NamedTree}. */
    public static final class Builder extends JsonObjectBuilder<NamedTree, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NamedTree#children()}. */
        public Builder children(List<NamedTree> children) {
            CHILDREN.set(this, children);
            return this;
        }

        /** Sets {@link NamedTree#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
