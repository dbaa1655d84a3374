// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All
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

/** {@code All}. */
public final class All extends ObjectModel {
    private static final Property<Named> CLOSED = Property.optional("closed", () -> Named.TYPE);
    private static final Property<AllExtended> EXTENDED = Property.optional("extended", () -> AllExtended.TYPE);
    private static final Property<AllConditional> CONDITIONAL =
            Property.optional("conditional", () -> AllConditional.TYPE);
    private static final Property<AllDependent> DEPENDENT = Property.optional("dependent", () -> AllDependent.TYPE);
    private static final Property<List<Long>> CONTAINING =
            Property.optional("containing", JsonTypes.list(JsonTypes.LONG));
    private static final Property<Map<String, Long>> PATTERNED =
            Property.optional("patterned", JsonTypes.map(JsonTypes.LONG));
    private static final Property<Map<String, Boolean>> NAMED =
            Property.optional("named", JsonTypes.map(JsonTypes.BOOLEAN));
    private static final Property<AllTuple> TUPLE = Property.optional("tuple", () -> AllTuple.TYPE);
    private static final Property<List<Long>> SAME_TUPLE =
            Property.optional("sameTuple", JsonTypes.list(JsonTypes.LONG));
    private static final Property<AllLocal> LOCAL = Property.optional("local", () -> AllLocal.TYPE);
    private static final Property<JsonNode> NEVER = Property.optional("never", JsonTypes.ANY);
    private static final Property<JsonNode> ANYTHING = Property.optional("anything", JsonTypes.ANY);
    private static final Property<AllConstants> CONSTANTS = Property.optional("constants", () -> AllConstants.TYPE);
    private static final Property<Tree> TREE = Property.optional("tree", () -> Tree.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<All> TYPE = ObjectType.of(All.class, All::new, CLOSED, EXTENDED, CONDITIONAL,
            DEPENDENT, CONTAINING, PATTERNED, NAMED, TUPLE, SAME_TUPLE, LOCAL, NEVER, ANYTHING, CONSTANTS, TREE);

    private All(ObjectValues values) {
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

    /** {@code closed}. */
    public @Nullable Named closed() {
        return optional(CLOSED);
    }

    /** Members beside a reference. */
    public @Nullable AllExtended extended() {
        return optional(EXTENDED);
    }

    /** {@code conditional}. */
    public @Nullable AllConditional conditional() {
        return optional(CONDITIONAL);
    }

    /** {@code dependent}. */
    public @Nullable AllDependent dependent() {
        return optional(DEPENDENT);
    }

    /** {@code containing}. */
    public List<Long> containing() {
        return list(CONTAINING);
    }

    /** {@code patterned}. */
    public Map<String, Long> patterned() {
        return map(PATTERNED);
    }

    /** {@code named}. */
    public Map<String, Boolean> named() {
        return map(NAMED);
    }

    /** {@code tuple}. */
    public @Nullable AllTuple tuple() {
        return optional(TUPLE);
    }

    /** {@code sameTuple}. */
    public List<Long> sameTuple() {
        return list(SAME_TUPLE);
    }

    /** {@code local}. */
    public @Nullable AllLocal local() {
        return optional(LOCAL);
    }

    /** {@code never}. */
    public @Nullable JsonNode never() {
        return optional(NEVER);
    }

    /** {@code anything}. */
    public @Nullable JsonNode anything() {
        return optional(ANYTHING);
    }

    /** {@code constants}. */
    public @Nullable AllConstants constants() {
        return optional(CONSTANTS);
    }

    /** {@code tree}. */
    public @Nullable Tree tree() {
        return optional(TREE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link All}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link All#closed()}. */
        public Builder closed(Named closed) {
            set(CLOSED, closed);
            return this;
        }

        /** Sets {@link All#extended()}. */
        public Builder extended(AllExtended extended) {
            set(EXTENDED, extended);
            return this;
        }

        /** Sets {@link All#conditional()}. */
        public Builder conditional(AllConditional conditional) {
            set(CONDITIONAL, conditional);
            return this;
        }

        /** Sets {@link All#dependent()}. */
        public Builder dependent(AllDependent dependent) {
            set(DEPENDENT, dependent);
            return this;
        }

        /** Sets {@link All#containing()}. */
        public Builder containing(List<Long> containing) {
            set(CONTAINING, containing);
            return this;
        }

        /** Sets {@link All#patterned()}. */
        public Builder patterned(Map<String, Long> patterned) {
            set(PATTERNED, patterned);
            return this;
        }

        /** Sets {@link All#named()}. */
        public Builder named(Map<String, Boolean> named) {
            set(NAMED, named);
            return this;
        }

        /** Sets {@link All#tuple()}. */
        public Builder tuple(AllTuple tuple) {
            set(TUPLE, tuple);
            return this;
        }

        /** Sets {@link All#sameTuple()}. */
        public Builder sameTuple(List<Long> sameTuple) {
            set(SAME_TUPLE, sameTuple);
            return this;
        }

        /** Sets {@link All#local()}. */
        public Builder local(AllLocal local) {
            set(LOCAL, local);
            return this;
        }

        /** Sets {@link All#never()}. */
        public Builder never(JsonNode never) {
            set(NEVER, never);
            return this;
        }

        /** Sets {@link All#anything()}. */
        public Builder anything(JsonNode anything) {
            set(ANYTHING, anything);
            return this;
        }

        /** Sets {@link All#constants()}. */
        public Builder constants(AllConstants constants) {
            set(CONSTANTS, constants);
            return this;
        }

        /** Sets {@link All#tree()}. */
        public Builder tree(Tree tree) {
            set(TREE, tree);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public All build() {
            return new All(objectValues());
        }
    }
}
