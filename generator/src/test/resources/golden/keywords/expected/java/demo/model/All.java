// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code All}. */
public final class All extends JsonObjectModel {
    private static final Property<Named> CLOSED = JsonTypes.ref(Named.class).optional("closed");
    private static final Property<AllExtended> EXTENDED = JsonTypes.ref(AllExtended.class).optional("extended");
    private static final Property<AllConditional> CONDITIONAL =
            JsonTypes.ref(AllConditional.class).optional("conditional");
    private static final Property<AllDependent> DEPENDENT = JsonTypes.ref(AllDependent.class).optional("dependent");
    private static final Property<List<Long>> CONTAINING = JsonTypes.LONG.list().optional("containing");
    private static final Property<Map<String, Long>> PATTERNED = JsonTypes.LONG.map().optional("patterned");
    private static final Property<Map<String, JsonNode>> PARTLY_PATTERNED =
            JsonTypes.ANY.map().optional("partlyPatterned");
    private static final Property<Map<String, Long>> ANY_NAME = JsonTypes.LONG.map().optional("anyName");
    private static final Property<Map<String, Boolean>> NAMED = JsonTypes.BOOLEAN.map().optional("named");
    private static final Property<AllTuple> TUPLE = JsonTypes.ref(AllTuple.class).optional("tuple");
    private static final Property<List<Long>> SAME_TUPLE = JsonTypes.LONG.list().optional("sameTuple");
    private static final Property<AllLocal> LOCAL = JsonTypes.ref(AllLocal.class).optional("local");
    private static final Property<JsonNode> NEVER = JsonTypes.ANY.optional("never");
    private static final Property<JsonNode> ANYTHING = JsonTypes.ANY.optional("anything");
    private static final Property<AllConstants> CONSTANTS = JsonTypes.ref(AllConstants.class).optional("constants");
    private static final Property<Tree> TREE = JsonTypes.ref(Tree.class).optional("tree");

    /** How this type is read and written. */
    public static final ObjectType<All> TYPE = ObjectType.<All>of(new All(ObjectValues.NONE), CLOSED, EXTENDED,
            CONDITIONAL, DEPENDENT, CONTAINING, PATTERNED, PARTLY_PATTERNED, ANY_NAME, NAMED, TUPLE, SAME_TUPLE, LOCAL,
            NEVER, ANYTHING, CONSTANTS, TREE);

    private All(ObjectValues values) {
        super(values);
    }

    @Override
    protected All create(ObjectValues members) {
        return new All(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code closed}. */
    public @Nullable Named closed() {
        return CLOSED.find(this);
    }

    /** Members beside a reference. */
    public @Nullable AllExtended extended() {
        return EXTENDED.find(this);
    }

    /** {@code conditional}. */
    public @Nullable AllConditional conditional() {
        return CONDITIONAL.find(this);
    }

    /** {@code dependent}. */
    public @Nullable AllDependent dependent() {
        return DEPENDENT.find(this);
    }

    /** {@code containing}. */
    public List<Long> containing() {
        return CONTAINING.get(this);
    }

    /** {@code patterned}. */
    public Map<String, Long> patterned() {
        return PATTERNED.get(this);
    }

    /** Of other members nothing is known. */
    public Map<String, JsonNode> partlyPatterned() {
        return PARTLY_PATTERNED.get(this);
    }

    /** {@code anyName}. */
    public Map<String, Long> anyName() {
        return ANY_NAME.get(this);
    }

    /** {@code named}. */
    public Map<String, Boolean> named() {
        return NAMED.get(this);
    }

    /** {@code tuple}. */
    public @Nullable AllTuple tuple() {
        return TUPLE.find(this);
    }

    /** {@code sameTuple}. */
    public List<Long> sameTuple() {
        return SAME_TUPLE.get(this);
    }

    /** {@code local}. */
    public @Nullable AllLocal local() {
        return LOCAL.find(this);
    }

    /** {@code never}. */
    public @Nullable JsonNode never() {
        return NEVER.find(this);
    }

    /** {@code anything}. */
    public @Nullable JsonNode anything() {
        return ANYTHING.find(this);
    }

    /** {@code constants}. */
    public @Nullable AllConstants constants() {
        return CONSTANTS.find(this);
    }

    /** {@code tree}. */
    public @Nullable Tree tree() {
        return TREE.find(this);
    }

    /** Builds an {@link All}. */
    public static final class Builder extends JsonObjectBuilder<All, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link All#closed()}. */
        public Builder closed(Named closed) {
            CLOSED.set(this, closed);
            return this;
        }

        /** Sets {@link All#extended()}. */
        public Builder extended(AllExtended extended) {
            EXTENDED.set(this, extended);
            return this;
        }

        /** Sets {@link All#conditional()}. */
        public Builder conditional(AllConditional conditional) {
            CONDITIONAL.set(this, conditional);
            return this;
        }

        /** Sets {@link All#dependent()}. */
        public Builder dependent(AllDependent dependent) {
            DEPENDENT.set(this, dependent);
            return this;
        }

        /** Sets {@link All#containing()}. */
        public Builder containing(List<Long> containing) {
            CONTAINING.set(this, containing);
            return this;
        }

        /** Sets {@link All#patterned()}. */
        public Builder patterned(Map<String, Long> patterned) {
            PATTERNED.set(this, patterned);
            return this;
        }

        /** Sets {@link All#partlyPatterned()}. */
        public Builder partlyPatterned(Map<String, JsonNode> partlyPatterned) {
            PARTLY_PATTERNED.set(this, partlyPatterned);
            return this;
        }

        /** Sets {@link All#anyName()}. */
        public Builder anyName(Map<String, Long> anyName) {
            ANY_NAME.set(this, anyName);
            return this;
        }

        /** Sets {@link All#named()}. */
        public Builder named(Map<String, Boolean> named) {
            NAMED.set(this, named);
            return this;
        }

        /** Sets {@link All#tuple()}. */
        public Builder tuple(AllTuple tuple) {
            TUPLE.set(this, tuple);
            return this;
        }

        /** Sets {@link All#sameTuple()}. */
        public Builder sameTuple(List<Long> sameTuple) {
            SAME_TUPLE.set(this, sameTuple);
            return this;
        }

        /** Sets {@link All#local()}. */
        public Builder local(AllLocal local) {
            LOCAL.set(this, local);
            return this;
        }

        /** Sets {@link All#never()}. */
        public Builder never(JsonNode never) {
            NEVER.set(this, never);
            return this;
        }

        /** Sets {@link All#anything()}. */
        public Builder anything(JsonNode anything) {
            ANYTHING.set(this, anything);
            return this;
        }

        /** Sets {@link All#constants()}. */
        public Builder constants(AllConstants constants) {
            CONSTANTS.set(this, constants);
            return this;
        }

        /** Sets {@link All#tree()}. */
        public Builder tree(Tree tree) {
            TREE.set(this, tree);
            return this;
        }
    }
}
