package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every generated builder is: collects members and checks, at the end, that the required ones are there. */
public abstract class ObjectBuilder {
    private final ObjectType<?> type;
    private final Map<String, ObjectValues.Member> members;

    /** Starts empty, but for properties that have only one value, or a word to start with. */
    protected ObjectBuilder(ObjectType<?> type) {
        this.type = type;
        this.members = new LinkedHashMap<>();
        type.properties().values().forEach(this::setConstant);
        type.properties().values().forEach(this::setPreset);
    }

    /** Starts with what a model holds, and with the properties that have only one value. */
    protected ObjectBuilder(ObjectType<?> type, ObjectValues values) {
        this.type = type;
        this.members = new LinkedHashMap<>(values.members());
        type.properties().values().forEach(this::setConstant);
    }

    private <T> void setConstant(Property<T> property) {
        if (property.constant() != null && property.required() && !members.containsKey(property.name())) {
            set(property, property.type().decode(property.constant()));
        }
    }

    private <T> void setPreset(Property<T> property) {
        if (property.preset() != null) {
            set(property, property.type().decode(property.preset()));
        }
    }

    /** Sets a property; null is sent as JSON null. */
    final <T> void set(Property<T> property, @Nullable T value) {
        members.put(
                property.name(),
                value == null
                        ? new ObjectValues.Member.Nothing(NullNode.instance)
                        : new ObjectValues.Member.Value(Copies.of(value), null));
    }

    /**
     * Sets a member that the contract does not declare.
     *
     * @throws IllegalArgumentException when the contract declares it
     */
    protected final void setAdditional(String name, JsonNode value) {
        if (type.properties().containsKey(name)) {
            throw new IllegalArgumentException(type.name() + " declares \"" + name + "\": use its own setter");
        }
        members.put(name, new ObjectValues.Member.Additional(value));
    }

    /**
     * Sets a member that the contract does not declare, and which may be null.
     *
     * @throws IllegalArgumentException when the contract declares it
     */
    protected final <T> void setAdditional(String name, JsonType<T> type, @Nullable T value) {
        setAdditional(name, value == null ? NullNode.instance : type.encode(value));
    }

    /**
     * Returns the members.
     *
     * @throws IllegalStateException when a required property was not set; names every one
     */
    protected final ObjectValues objectValues() {
        List<String> missing = new ArrayList<>();
        for (Property<?> property : type.properties().values()) {
            if (property.required() && !members.containsKey(property.name())) {
                missing.add(property.name());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(type.name() + " needs " + String.join(", ", missing));
        }
        return ObjectValues.built(type, new LinkedHashMap<>(members));
    }
}
