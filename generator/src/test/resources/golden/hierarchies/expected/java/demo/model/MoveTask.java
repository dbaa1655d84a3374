// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/MoveTask
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Its kinds give their words themselves. */
public final class MoveTask extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("move");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> TO = JsonTypes.STRING.optional("to");

    /** How this type is read and written. */
    public static final ObjectType<MoveTask> TYPE = ObjectType.<MoveTask>of(new MoveTask(ObjectValues.NONE), KIND, NAME,
            TO);

    private MoveTask(ObjectValues values) {
        super(values);
    }

    @Override
    protected MoveTask create(ObjectValues members) {
        return new MoveTask(members);
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

    /** {@code to}. */
    public @Nullable String to() {
        return TO.find(this);
    }

    /** Builds a {@link MoveTask}. */
    public static final class Builder extends JsonObjectBuilder<MoveTask, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link MoveTask#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link MoveTask#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link MoveTask#to()}. */
        public Builder to(String to) {
            TO.set(this, to);
            return this;
        }
    }
}
