// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Task/discriminator
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Its kinds give their words themselves. */
public final class TaskBase extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("Task");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<TaskBase> TYPE = ObjectType.<TaskBase>of(new TaskBase(ObjectValues.NONE), KIND,
            NAME);

    private TaskBase(ObjectValues values) {
        super(values);
    }

    @Override
    protected TaskBase create(ObjectValues members) {
        return new TaskBase(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Builds a {@link TaskBase}. */
    public static final class Builder extends JsonObjectBuilder<TaskBase, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TaskBase#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link TaskBase#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
