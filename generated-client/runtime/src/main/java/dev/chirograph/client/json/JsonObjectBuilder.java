package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The builder of an object whose undeclared members are any JSON. Not thread-safe.
 *
 * @param <T> the model
 * @param <B> the builder itself
 */
public abstract class JsonObjectBuilder<T extends ObjectModel, B extends JsonObjectBuilder<T, B>>
        extends ObjectBuilder<T> {

    /**
     * Starts with what a model holds, and with the properties that have only one value.
     *
     * @param start {@link ObjectValues#NONE} for a new object, which also has the words that its kind starts with
     */
    protected JsonObjectBuilder(ObjectType<T> type, ObjectValues start) {
        super(type, start);
    }

    /**
     * Sets a member that the contract does not declare.
     *
     * @throws IllegalArgumentException when the contract declares it
     */
    // A generated builder names itself.
    @SuppressWarnings("unchecked")
    public final B additionalProperty(String name, JsonNode value) {
        setAdditional(name, value);
        return (B) this;
    }
}
