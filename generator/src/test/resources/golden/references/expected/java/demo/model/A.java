// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/A
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code A}. */
public final class A extends JsonObjectModel {
    private static final Property<AB> B = JsonTypes.ref(AB.class).optional("b");
    private static final Property<AB> SIBLING = JsonTypes.ref(AB.class).optional("sibling");
    private static final Property<Other> OTHER = JsonTypes.ref(Other.class).optional("other");

    /** How this type is read and written. */
    public static final ObjectType<A> TYPE = ObjectType.<A>of(new A(ObjectValues.NONE), B, SIBLING, OTHER);

    private A(ObjectValues values) {
        super(values);
    }

    @Override
    protected A create(ObjectValues members) {
        return new A(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code b}. */
    public @Nullable AB b() {
        return B.find(this);
    }

    /**
     * Said beside the reference.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public @Nullable AB sibling() {
        return SIBLING.find(this);
    }

    /** {@code other}. */
    public @Nullable Other other() {
        return OTHER.find(this);
    }

    /** Builds an {@link A}. */
    public static final class Builder extends JsonObjectBuilder<A, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link A#b()}. */
        public Builder b(AB b) {
            B.set(this, b);
            return this;
        }

        /**
         * Sets {@link A#sibling()}.
         *
         * @deprecated the contract discourages its use
         */
        @Deprecated
        public Builder sibling(AB sibling) {
            SIBLING.set(this, sibling);
            return this;
        }

        /** Sets {@link A#other()}. */
        public Builder other(Other other) {
            OTHER.set(this, other);
            return this;
        }
    }
}
