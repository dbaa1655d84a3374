// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RefreshRequest
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Asks for a new access token. */
public final class RefreshRequest extends JsonObjectModel {
    private static final Property<String> REFRESH_TOKEN = JsonTypes.SECRET.required("refresh_token").hidden();

    /** How this type is read and written. */
    public static final ObjectType<RefreshRequest> TYPE = ObjectType.<RefreshRequest>of(
            new RefreshRequest(ObjectValues.NONE), REFRESH_TOKEN);

    private RefreshRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected RefreshRequest create(ObjectValues members) {
        return new RefreshRequest(members);
    }

    /** Starts an empty object; it needs {@code refreshToken}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Refresh token of the last login or renewal. */
    public String refreshToken() {
        return REFRESH_TOKEN.get(this);
    }

    /** Builds a {@link RefreshRequest}. */
    public static final class Builder extends JsonObjectBuilder<RefreshRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link RefreshRequest#refreshToken()}. */
        public Builder refreshToken(String refreshToken) {
            REFRESH_TOKEN.set(this, refreshToken);
            return this;
        }
    }
}
