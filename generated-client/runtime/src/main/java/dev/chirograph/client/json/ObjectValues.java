package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members of one model object in their order: declared ones decoded, others as they came. Immutable. */
public final class ObjectValues {
    /** No members of no model: what a builder starts with, and what a model has that only serves to make others. */
    public static final ObjectValues NONE = new ObjectValues(null, Map.of(), false);

    private final @Nullable ObjectType<?> type;
    private final Map<String, Member> members;
    private final boolean built;

    private ObjectValues(@Nullable ObjectType<?> type, Map<String, Member> members, boolean built) {
        this.type = type;
        this.members = members;
        this.built = built;
    }

    /** What is known of one member. */
    sealed interface Member {
        /** JSON null, or a word that means nothing; {@code node} is what came. */
        record Nothing(JsonNode node) implements Member {}

        /** A decoded value; {@code node} is what came where writing the value would not give it back. */
        record Value(Object value, @Nullable JsonNode node) implements Member {}

        /** A declared member that could not be read. */
        record Malformed(JsonNode node, JsonMismatchException mismatch) implements Member {}

        /** A member that the contract does not know. */
        record Additional(JsonNode node) implements Member {}
    }

    static ObjectValues empty(ObjectType<?> type) {
        return new ObjectValues(type, Map.of(), false);
    }

    static ObjectValues decode(ObjectType<?> type, JsonNode node) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            Property<?> property = type.properties().get(member.getKey());
            members.put(
                    member.getKey(),
                    property == null ? new Member.Additional(member.getValue()) : decode(property, member.getValue()));
        }
        return new ObjectValues(type, members, false);
    }

    private static <T> Member decode(Property<T> property, JsonNode node) {
        if (property.meansNothing(node)) {
            return new Member.Nothing(node);
        }
        try {
            T value = property.type().decode(node);
            return new Member.Value(value, property.type().reproduces(value, node) ? null : node);
        } catch (JsonMismatchException mismatch) {
            return new Member.Malformed(node, mismatch);
        }
    }

    /** Returns the members that a builder has collected. */
    static ObjectValues built(ObjectType<?> type, Map<String, Member> members) {
        return new ObjectValues(type, members, true);
    }

    /** Returns whether a builder made this object; one that was read stays as it came. */
    boolean built() {
        return built;
    }

    /** Returns whether these are {@link #NONE}. */
    boolean ofNoModel() {
        return type == null;
    }

    Map<String, Member> members() {
        return members;
    }

    ObjectType<?> type() {
        return Objects.requireNonNull(type, "a model that only makes others");
    }

    /**
     * Returns the value of a property, or null when it is absent or means nothing.
     *
     * @throws ModelException when it was sent in a form that cannot be read
     */
    <T> @Nullable T find(Property<T> property) {
        Member member = members.get(property.name());
        if (member instanceof Member.Value value) {
            // Only the property of the same name, and so of the same type, puts a value there.
            @SuppressWarnings("unchecked")
            T typed = (T) value.value();
            return typed;
        }
        if (member instanceof Member.Malformed malformed) {
            throw new ModelException(type().name(), malformed.mismatch().within(property.name()));
        }
        return null;
    }

    /**
     * Returns the value of a property that must be there, but for lists and maps, which are empty then.
     *
     * @throws ModelException when it is absent or means nothing, unless it is a list or map; when it cannot be read
     */
    <T> T get(Property<T> property) {
        T value = find(property);
        if (value == null) {
            value = property.type().empty();
        }
        if (value == null) {
            throw new ModelException(
                    type().name(), new JsonMismatchException("required property is missing").within(property.name()));
        }
        return value;
    }

    /** Returns the members that the contract does not declare, in their order. */
    Map<String, JsonNode> additional() {
        Map<String, JsonNode> additional = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            if (member instanceof Member.Additional unknown) {
                additional.put(name, unknown.node());
            }
        });
        return Collections.unmodifiableMap(additional);
    }

    JsonNode encode() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, member) -> object.set(name, encode(name, member)));
        return object;
    }

    private JsonNode encode(String name, Member member) {
        if (member instanceof Member.Value value) {
            return value.node() != null
                    ? value.node()
                    : encode(type().properties().get(name), value.value());
        }
        if (member instanceof Member.Nothing nothing) {
            return nothing.node();
        }
        if (member instanceof Member.Malformed malformed) {
            return malformed.node();
        }
        return member instanceof Member.Additional additional ? additional.node() : NullNode.instance;
    }

    // Only the property of the same name, and so of the same type, put the value there.
    @SuppressWarnings("unchecked")
    private static <T> JsonNode encode(@Nullable Property<T> property, Object value) {
        return property == null ? NullNode.instance : property.type().encode((T) value);
    }

    /** Returns the members for a log line: secrets hidden. */
    String describe() {
        StringBuilder text = new StringBuilder(type().name()).append('{');
        String separator = "";
        for (Map.Entry<String, Member> entry : members.entrySet()) {
            Property<?> property = type().properties().get(entry.getKey());
            text.append(separator).append(entry.getKey()).append('=');
            text.append(property != null && property.secret() ? "***" : describe(entry.getValue()));
            separator = ", ";
        }
        return text.append('}').toString();
    }

    private static String describe(Member member) {
        if (member instanceof Member.Value value) {
            return value.value() instanceof byte[] bytes
                    ? bytes.length + " bytes"
                    : value.value().toString();
        }
        if (member instanceof Member.Malformed malformed) {
            return malformed.node().toString();
        }
        return member instanceof Member.Additional additional
                ? additional.node().toString()
                : "null";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectValues values && encode().equals(values.encode());
    }

    @Override
    public int hashCode() {
        return encode().hashCode();
    }

    @Override
    public String toString() {
        return describe();
    }
}
