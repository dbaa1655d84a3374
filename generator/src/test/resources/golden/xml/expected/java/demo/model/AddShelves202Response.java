// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1shelves/post/responses/202/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code add shelves 202 Response}. */
public final class AddShelves202Response extends JsonObjectModel {
    private static final Property<String> TASK = JsonTypes.STRING.optional("task");

    /** How this type is read and written. */
    public static final ObjectType<AddShelves202Response> TYPE = ObjectType.<AddShelves202Response>of(
            new AddShelves202Response(ObjectValues.NONE), TASK);

    private AddShelves202Response(ObjectValues values) {
        super(values);
    }

    @Override
    protected AddShelves202Response create(ObjectValues members) {
        return new AddShelves202Response(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code task}. */
    public @Nullable String task() {
        return TASK.find(this);
    }

    /** Builds an {@link AddShelves202Response}. */
    public static final class Builder extends JsonObjectBuilder<AddShelves202Response, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AddShelves202Response#task()}. */
        public Builder task(String task) {
            TASK.set(this, task);
            return this;
        }
    }
}
