// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RefreshRequest
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** {@code RefreshRequest}. */
public final class RefreshRequest extends ObjectModel {
    private static final Property<String> REFRESH_TOKEN = Property.required("refresh_token", JsonTypes.SECRET).hidden();

    /** How this type is read and written. */
    public static final ObjectType<RefreshRequest> TYPE = ObjectType.of(RefreshRequest.class, RefreshRequest::new,
            REFRESH_TOKEN);

    private RefreshRequest(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code refreshToken}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Refresh token of the last login. */
    public String refreshToken() {
        return required(REFRESH_TOKEN);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link RefreshRequest}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link RefreshRequest#refreshToken()}. */
        public Builder refreshToken(String refreshToken) {
            set(REFRESH_TOKEN, refreshToken);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public RefreshRequest build() {
            return new RefreshRequest(objectValues());
        }
    }
}
