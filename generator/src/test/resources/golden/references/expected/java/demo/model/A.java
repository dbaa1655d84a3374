// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/A
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

/** {@code A}. */
public final class A extends ObjectModel {
    private static final Property<AB> B = Property.optional("b", () -> AB.TYPE);
    private static final Property<AB> SIBLING = Property.optional("sibling", () -> AB.TYPE);
    private static final Property<Other> OTHER = Property.optional("other", () -> Other.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<A> TYPE = ObjectType.of(A.class, A::new, B, SIBLING, OTHER);

    private A(ObjectValues values) {
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

    /** {@code b}. */
    public @Nullable AB b() {
        return optional(B);
    }

    /**
     * Said beside the reference.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public @Nullable AB sibling() {
        return optional(SIBLING);
    }

    /** {@code other}. */
    public @Nullable Other other() {
        return optional(OTHER);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link A}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link A#b()}. */
        public Builder b(AB b) {
            set(B, b);
            return this;
        }

        /**
         * Sets {@link A#sibling()}.
         *
         * @deprecated the contract discourages its use
         */
        @Deprecated
        public Builder sibling(AB sibling) {
            set(SIBLING, sibling);
            return this;
        }

        /** Sets {@link A#other()}. */
        public Builder other(Other other) {
            set(OTHER, other);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public A build() {
            return new A(objectValues());
        }
    }
}
