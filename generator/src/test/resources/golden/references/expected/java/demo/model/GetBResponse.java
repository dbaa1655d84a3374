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

/** {@code get b Response}. */
public final class GetBResponse extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<GetBResponse> TYPE = ObjectType.<GetBResponse>of(new GetBResponse(ObjectValues.NONE),
            NAME);

    private GetBResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected GetBResponse create(ObjectValues members) {
        return new GetBResponse(members);
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

    /** Builds a {@link GetBResponse}. */
    public static final class Builder extends JsonObjectBuilder<GetBResponse, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link GetBResponse#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
