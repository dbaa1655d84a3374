// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RevokeRequest
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Names the session to end; may be left out when the request bears an access token. */
public final class RevokeRequest extends JsonObjectModel {
    private static final Property<String> REFRESH_TOKEN = JsonTypes.SECRET.optional("refresh_token").hidden();

    /** How this type is read and written. */
    public static final ObjectType<RevokeRequest> TYPE = ObjectType.<RevokeRequest>of(
            new RevokeRequest(ObjectValues.NONE), REFRESH_TOKEN);

    private RevokeRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected RevokeRequest create(ObjectValues members) {
        return new RevokeRequest(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Refresh token to end, together with its access tokens. */
    public @Nullable String refreshToken() {
        return REFRESH_TOKEN.find(this);
    }

    /** Builds a {@link RevokeRequest}. */
    public static final class Builder extends JsonObjectBuilder<RevokeRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link RevokeRequest#refreshToken()}. */
        public Builder refreshToken(String refreshToken) {
            REFRESH_TOKEN.set(this, refreshToken);
            return this;
        }
    }
}
