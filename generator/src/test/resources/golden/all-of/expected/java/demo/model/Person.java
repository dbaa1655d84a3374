// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Person
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
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
        return new Builder(ObjectValues.NONE);
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
    public static final class Builder extends JsonObjectBuilder<Person, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
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
    }
}
