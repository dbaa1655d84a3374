// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Link
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Link}. */
public final class Link extends JsonObjectModel {
    private static final Property<Tree> BACK = JsonTypes.ref(Tree.class).optional("back");
    private static final Property<Link> OTHER = JsonTypes.ref(Link.class).optional("other");

    /** How this type is read and written. */
    public static final ObjectType<Link> TYPE = ObjectType.<Link>of(new Link(ObjectValues.NONE), BACK, OTHER);

    private Link(ObjectValues values) {
        super(values);
    }

    @Override
    protected Link create(ObjectValues members) {
        return new Link(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code back}. */
    public @Nullable Tree back() {
        return BACK.find(this);
    }

    /** {@code other}. */
    public @Nullable Link other() {
        return OTHER.find(this);
    }

    /** Builds a {@link Link}. */
    public static final class Builder extends JsonObjectBuilder<Link, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Link#back()}. */
        public Builder back(Tree back) {
            BACK.set(this, back);
            return this;
        }

        /** Sets {@link Link#other()}. */
        public Builder other(Link other) {
            OTHER.set(this, other);
            return this;
        }
    }
}
