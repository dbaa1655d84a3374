package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** An object model whose undeclared members are any JSON. */
public abstract class JsonObjectModel extends ObjectModel {

    /** Makes a model of its members. */
    protected JsonObjectModel(ObjectValues values) {
        super(values);
    }

    /** Returns the members that the contract does not declare, in their order. */
    public final Map<String, JsonNode> additionalProperties() {
        return objectValues().additional();
    }
}
