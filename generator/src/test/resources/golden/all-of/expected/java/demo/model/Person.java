// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Person
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Person}. */
public final class Person extends ObjectModel {
    private static final Property<String> NAME = Property.optional("name", JsonTypes.STRING);
    private static final Property<Long> BORN = Property.optional("born", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<Person> TYPE = ObjectType.of(Person.class, Person::new, NAME, BORN);

    private Person(ObjectValues values) {
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

    /** {@code name}. */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** {@code born}. */
    public @Nullable Long born() {
        return optional(BORN);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Person}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Person#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link Person#born()}. */
        public Builder born(long born) {
            set(BORN, born);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Person build() {
            return new Person(objectValues());
        }
    }
}
