package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every generated builder is: collects members and checks, at the end, that the required ones are there. Not
 * thread-safe.
 *
 * @param <T> the model
 */
public abstract class ObjectBuilder<T extends ObjectModel> {
    private final ObjectType<T> type;
    private final Map<String, ObjectValues.Member> members;

    /**
     * Starts with what a model holds, and with the properties that have only one value.
     *
     * @param start {@link ObjectValues#NONE} for a new object, which also has the words that its kind starts with
     */
    protected ObjectBuilder(ObjectType<T> type, ObjectValues start) {
        this.type = type;
        this.members = new LinkedHashMap<>(start.members());
        type.properties().values().forEach(this::setConstant);
        if (start.ofNoModel()) {
            type.properties().values().forEach(this::setPreset);
        }
    }

    private <V> void setConstant(Property<V> property) {
        if (property.constant() != null && property.required() && !members.containsKey(property.name())) {
            set(property, property.type().decode(property.constant()));
        }
    }

    private <V> void setPreset(Property<V> property) {
        if (property.preset() != null) {
            set(property, property.type().decode(property.preset()));
        }
    }

    /** Sets a property; null is sent as JSON null. */
    final <V> void set(Property<V> property, @Nullable V value) {
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
    protected final <V> void setAdditional(String name, JsonType<V> type, @Nullable V value) {
        setAdditional(name, value == null ? NullNode.instance : type.encode(value));
    }

    /**
     * Returns the object.
     *
     * @throws IllegalStateException when a required property was not set; names every one
     */
    public final T build() {
        List<String> missing = new ArrayList<>();
        for (Property<?> property : type.properties().values()) {
            if (property.required() && !members.containsKey(property.name())) {
                missing.add(property.name());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(type.name() + " needs " + String.join(", ", missing));
        }
        return type.create(ObjectValues.built(type, new LinkedHashMap<>(members)));
    }
}
