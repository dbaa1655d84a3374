// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CopyTask
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Its kinds give their words themselves. */
public final class CopyTask extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("#Tasks.Copy");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> FROM = JsonTypes.STRING.optional("from");

    /** How this type is read and written. */
    public static final ObjectType<CopyTask> TYPE = ObjectType.<CopyTask>of(new CopyTask(ObjectValues.NONE), KIND, NAME,
            FROM);

    private CopyTask(ObjectValues values) {
        super(values);
    }

    @Override
    protected CopyTask create(ObjectValues members) {
        return new CopyTask(members);
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

    /** {@code from}. */
    public @Nullable String from() {
        return FROM.find(this);
    }

    /** Builds a {@link CopyTask}. */
    public static final class Builder extends JsonObjectBuilder<CopyTask, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CopyTask#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link CopyTask#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link CopyTask#from()}. */
        public Builder from(String from) {
            FROM.set(this, from);
            return this;
        }
    }
}
