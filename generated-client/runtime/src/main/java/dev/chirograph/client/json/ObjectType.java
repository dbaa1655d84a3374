package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a generated model is read from and written as a JSON object.
 *
 * <p>Reading never fails for one bad member: the model keeps what came, and the accessor of that member complains when
 * it is called. Only something that is no object at all is a mismatch.
 *
 * @param <T> the model
 */
public final class ObjectType<T extends ObjectModel> implements JsonType<T> {
    private final T prototype;
    private final Map<String, Property<?>> properties;

    private ObjectType(T prototype, Map<String, Property<?>> properties) {
        this.prototype = prototype;
        this.properties = properties;
    }

    /**
     * Returns the type of a model.
     *
     * @param prototype makes the others; it is itself of {@link ObjectValues#NONE}
     * @param properties declared properties in the contract's order
     */
    public static <T extends ObjectModel> ObjectType<T> of(T prototype, Property<?>... properties) {
        Map<String, Property<?>> byName = new LinkedHashMap<>();
        for (Property<?> property : properties) {
            byName.put(property.name(), property);
        }
        return GeneratedTypes.note(prototype.getClass(), new ObjectType<>(prototype, byName));
    }

    /** Returns the simple name of the model, for messages. */
    public String name() {
        return prototype.getClass().getSimpleName();
    }

    /** Returns the declared properties by wire name, in the contract's order. */
    public Map<String, Property<?>> properties() {
        return java.util.Collections.unmodifiableMap(properties);
    }

    @Override
    public T decode(JsonNode node) {
        if (node.isArray() && node.isEmpty()) {
            return create(ObjectValues.empty(this));
        }
        if (!node.isObject()) {
            throw new JsonMismatchException("expected an object, got " + Scalars.kind(node));
        }
        return create(ObjectValues.decode(this, node));
    }

    // A model makes others of its own class.
    @SuppressWarnings("unchecked")
    T create(ObjectValues values) {
        return (T) prototype.create(values);
    }

    @Override
    public JsonNode encode(T value) {
        return value.objectValues().encode();
    }

    @Override
    public TypeShape shape() {
        return new TypeShape.Structure(properties());
    }

    @Override
    public boolean reads(JsonNode node) {
        return node.isObject() || (node.isArray() && node.isEmpty());
    }

    @Override
    public boolean fits(JsonNode node) {
        if (!node.isObject()) {
            return false;
        }
        for (Property<?> property : properties.values()) {
            JsonNode member = node.get(property.name());
            if (member == null ? property.required() && property.answered() : !fits(property, member)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Property<?> property, JsonNode member) {
        if (property.constant() != null) {
            return SameValue.key(property.constant()).equals(SameValue.key(member));
        }
        return property.meansNothing(member) || property.type().fits(member);
    }

    @Override
    public boolean reproduces(T value, JsonNode node) {
        // A model keeps every member that it could not reproduce, so only the kind of the node counts.
        return node.isObject();
    }
}
