// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1c~1{d}/get/responses/200/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code get c Response}. */
public final class GetCResponse extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<GetCResponse> TYPE = ObjectType.<GetCResponse>of(new GetCResponse(ObjectValues.NONE),
            NAME);

    private GetCResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected GetCResponse create(ObjectValues members) {
        return new GetCResponse(members);
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

    /** Builds a {@link GetCResponse}. */
    public static final class Builder extends JsonObjectBuilder<GetCResponse, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link GetCResponse#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
