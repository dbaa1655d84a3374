package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value that fits a schema: what the contract gives ({@code const}, {@code default}, {@code examples}, the first
 * {@code enum} word) where that fits, else one made from types, formats and limits. The same schema always gives the same
 * value.
 *
 * <p>Ends on recursive schemas: an optional member that leads back to its own schema is left out. So are optional members
 * of a value that is large already, and those that nothing fits. Thread-safe.
 */
public final class SampleValue {
    private static final int DEEPEST = 24;
    private static final int MOST_MEMBERS = 1_000;
    private static final int MOST_REQUIRED = 20_000;
    private static final int MOST_BRANCHES = 8;
    private static final int MOST_UNFIT = 100;
    private static final Schema TEXT = Schema.bare("#", false, Set.of(Schema.Type.STRING));

    private final Contract contract;
    private final Direction direction;
    private final GivenValues given;
    private final SampleRepair repair;

    private SampleValue(Contract contract, Direction direction, SchemaValidator validator) {
        this.contract = contract;
        this.direction = direction;
        this.given = new GivenValues(contract, validator);
        this.repair = new SampleRepair(validator);
    }

    /** Returns a maker of what requests to a contract's provider hold. */
    public static SampleValue ofRequests(Contract contract) {
        return ofRequests(contract, SchemaValidator.ofRequests(contract));
    }

    /**
     * Returns a maker of what requests to a contract's provider hold.
     *
     * @param validator of its requests
     */
    public static SampleValue ofRequests(Contract contract, SchemaValidator validator) {
        return new SampleValue(contract, Direction.REQUEST, validator);
    }

    /** Returns a maker of what answers of a contract's provider hold. */
    public static SampleValue ofAnswers(Contract contract) {
        return ofAnswers(contract, SchemaValidator.ofAnswers(contract));
    }

    /**
     * Returns a maker of what answers of a contract's provider hold.
     *
     * @param validator of its answers
     */
    public static SampleValue ofAnswers(Contract contract, SchemaValidator validator) {
        return new SampleValue(contract, Direction.ANSWER, validator);
    }

    /**
     * Returns a value that fits the schema as far as this class understands it.
     *
     * @param schema null when the contract is silent: then an empty object
     */
    public JsonNode fitting(@Nullable Schema schema) {
        if (schema == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        JsonNode sample = sample(schema, new Unfinished());
        return sample.isContainerNode() && given.written(schema) ? repair.mended(schema, sample) : sample;
    }

    /** Returns whether a value fits a schema of the contract. */
    public boolean fits(Schema schema, JsonNode value) {
        return given.fits(schema, value);
    }

    /** Returns the first of some values that fits the schema, else one made from it. */
    public JsonNode fittingElse(@Nullable Schema schema, Stream<JsonNode> values) {
        return values.filter(value -> schema == null || given.fits(schema, value))
                .findFirst()
                .orElseGet(() -> fitting(schema));
    }

    /** A value as far as it is made. */
    private static final class Unfinished {
        /** Pointers of the schemas around the place, innermost first. */
        private final Deque<String> above = new ArrayDeque<>();

        private int members;
        /** Alternatives that were tried in vain; many levels of them could be tried in exponentially many ways. */
        private int unfit;

        boolean leadsBack(Schema target) {
            return above.size() > DEEPEST || members > MOST_REQUIRED || above.contains(target.pointer());
        }
    }

    private JsonNode sample(Schema schema, Unfinished value) {
        Optional<JsonNode> written = given.of(schema);
        if (written.isPresent()) {
            return written.get();
        }
        value.above.push(schema.pointer());
        try {
            return made(schema, value);
        } finally {
            value.above.pop();
        }
    }

    private JsonNode made(Schema schema, Unfinished value) {
        Schema target = contract.resolve(schema);
        if (!target.pointer().equals(schema.pointer())) {
            return value.leadsBack(target) ? smallest(target) : sample(target, value);
        }
        if (!schema.oneOf().isEmpty() && schema.properties().isEmpty()) {
            return branch(schema.oneOf(), value);
        }
        if (!schema.anyOf().isEmpty() && schema.properties().isEmpty()) {
            return branch(schema.anyOf(), value);
        }
        Schema part = scalarPart(schema);
        if (part != null) {
            return sample(part, value);
        }
        return switch (type(schema)) {
            case OBJECT -> object(schema, value);
            case ARRAY -> array(schema, value);
            case STRING -> JsonNodeFactory.instance.textNode(SampleText.fitting(schema));
            case INTEGER -> SampleNumber.integer(schema.limits());
            case NUMBER -> SampleNumber.number(schema.limits());
            case BOOLEAN -> BooleanNode.TRUE;
            case NULL -> NullNode.getInstance();
        };
    }

    /** The first alternative of which a fitting value is made, else the first that does not lead back. */
    private JsonNode branch(List<Schema> branches, Unfinished value) {
        List<Schema> usable = branches.stream()
                .filter(branch -> !contract.resolve(branch).types().equals(Set.of(Schema.Type.NULL)))
                .filter(branch -> !value.leadsBack(contract.resolve(branch)))
                .limit(MOST_BRANCHES)
                .toList();
        JsonNode first = null;
        for (Schema branch : usable) {
            JsonNode made = sample(branch, value);
            if (usable.size() == 1 || value.unfit >= MOST_UNFIT || given.fits(branch, made)) {
                return made;
            }
            value.unfit++;
            first = first == null ? made : first;
        }
        return first == null ? NullNode.getInstance() : first;
    }

    /** A schema that only repeats a value's schema, to say more of it, has the type and the example of that part. */
    private @Nullable Schema scalarPart(Schema schema) {
        if (!schema.types().isEmpty() || !schema.properties().isEmpty()) {
            return null;
        }
        return schema.allOf().stream()
                .filter(part -> type(contract.resolve(part)) != Schema.Type.OBJECT)
                .findFirst()
                .orElse(null);
    }

    private static Schema.Type type(Schema schema) {
        for (Schema.Type type : schema.types()) {
            if (type != Schema.Type.NULL) {
                return type;
            }
        }
        if (!schema.types().isEmpty()) {
            return Schema.Type.NULL;
        }
        if (schema.items() != null || !schema.prefixItems().isEmpty()) {
            return Schema.Type.ARRAY;
        }
        boolean text = schema.format() != null || schema.limits().pattern() != null;
        return text && schema.properties().isEmpty() ? Schema.Type.STRING : Schema.Type.OBJECT;
    }

    private JsonNode object(Schema schema, Unfinished value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Schema further = schema.additionalProperties();
        ObjectMembers members = ObjectMembers.of(contract, schema, further == null || further.never() ? TEXT : further);
        for (Map.Entry<String, Schema> member : members.schemas().entrySet()) {
            Schema target = contract.resolve(member.getValue());
            boolean leftOut = direction.leavesOut(contract, member.getValue());
            boolean wanted = value.members < MOST_MEMBERS && !value.leadsBack(target);
            if (!leftOut && (wanted || members.required().contains(member.getKey()))) {
                value.members++;
                object.set(member.getKey(), sample(member.getValue(), value));
            }
        }
        Integer least = schema.limits().minProperties();
        if (object.isEmpty() && further != null && !further.never() && !leadsBack(further, value)) {
            for (int number = 1; number <= (least == null ? 1 : Math.min(least, 100)); number++) {
                object.set("key" + number, sample(further, value));
            }
        }
        return object;
    }

    private JsonNode array(Schema schema, Unfinished value) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        schema.prefixItems().forEach(item -> array.add(sample(item, value)));
        Schema items = schema.items() == null && array.isEmpty() ? TEXT : schema.items();
        if (items == null || items.never()) {
            return array;
        }
        int least = schema.limits().minItems() == null ? 1 : schema.limits().minItems();
        int most = schema.limits().maxItems() == null
                ? Integer.MAX_VALUE
                : schema.limits().maxItems();
        if (!leadsBack(items, value) || schema.limits().minItems() != null) {
            while (array.size() < Math.min(Math.min(Math.max(1, least), most), 100)) {
                value.members++;
                array.add(sample(items, value));
            }
        }
        return array;
    }

    private boolean leadsBack(Schema schema, Unfinished value) {
        return value.leadsBack(contract.resolve(schema));
    }

    /** A required member that leads back cannot be filled in truly; the smallest value of its type is nearest. */
    private static JsonNode smallest(Schema schema) {
        if (schema.nullable()) {
            return NullNode.getInstance();
        }
        return type(schema) == Schema.Type.ARRAY
                ? JsonNodeFactory.instance.arrayNode()
                : JsonNodeFactory.instance.objectNode();
    }
}
