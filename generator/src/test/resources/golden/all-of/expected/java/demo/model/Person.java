// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Person
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Person}. */
public final class Person extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<Long> BORN = JsonTypes.LONG.optional("born");

    /** How this type is read and written. */
    public static final ObjectType<Person> TYPE = ObjectType.<Person>of(new Person(ObjectValues.NONE), NAME, BORN);

    private Person(ObjectValues values) {
        super(values);
    }

    @Override
    protected Person create(ObjectValues members) {
        return new Person(members);
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
        return NAME.find(this);
    }

    /** {@code born}. */
    public @Nullable Long born() {
        return BORN.find(this);
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
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Person#born()}. */
        public Builder born(long born) {
            BORN.set(this, born);
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
