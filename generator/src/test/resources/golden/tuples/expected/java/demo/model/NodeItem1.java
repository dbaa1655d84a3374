// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Node/prefixItems/0
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Node Item 1}. */
public final class NodeItem1 extends JsonObjectModel {
    private static final Property<String> VALUE = JsonTypes.STRING.optional("value");

    /** How this type is read and written. */
    public static final ObjectType<NodeItem1> TYPE = ObjectType.<NodeItem1>of(new NodeItem1(ObjectValues.NONE), VALUE);

    private NodeItem1(ObjectValues values) {
        super(values);
    }

    @Override
    protected NodeItem1 create(ObjectValues members) {
        return new NodeItem1(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code value}. */
    public @Nullable String value() {
        return VALUE.find(this);
    }

    /** Builds a {@link NodeItem1}. */
    public static final class Builder extends JsonObjectBuilder<NodeItem1, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NodeItem1#value()}. */
        public Builder value(String value) {
            VALUE.set(this, value);
            return this;
        }
    }
}
