// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Record
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Record}. */
public final class Record extends ObjectModel {
    private static final Property<Long> ID = Property.optional("id", JsonTypes.LONG);
    private static final Property<String> NAME = Property.optional("name", JsonTypes.STRING);
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("record");
    private static final Property<BigDecimal> MINUTES = Property.optional("minutes", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<Record> TYPE = ObjectType.of(Record.class, Record::new, ID, NAME, KIND, MINUTES);

    private Record(ObjectValues values) {
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

    /** Number of the thing. */
    public Long id() {
        return required(ID);
    }

    /** {@code name}. */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** {@code kind}. */
    public String kind() {
        return required(KIND);
    }

    /** {@code minutes}. */
    public @Nullable BigDecimal minutes() {
        return optional(MINUTES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Record}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Record#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Record#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link Record#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link Record#minutes()}. */
        public Builder minutes(BigDecimal minutes) {
            set(MINUTES, minutes);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Record build() {
            return new Record(objectValues());
        }
    }
}
