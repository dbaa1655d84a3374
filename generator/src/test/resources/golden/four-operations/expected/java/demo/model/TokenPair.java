// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TokenPair
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Access token and the refresh token that renews it. */
public final class TokenPair extends JsonObjectModel {
    private static final Property<String> TOKEN = JsonTypes.SECRET.required("token").hidden();
    private static final Property<String> REFRESH = JsonTypes.SECRET.optional("refresh").hidden();

    /** How this type is read and written. */
    public static final ObjectType<TokenPair> TYPE = ObjectType.<TokenPair>of(new TokenPair(ObjectValues.NONE), TOKEN,
            REFRESH);

    private TokenPair(ObjectValues values) {
        super(values);
    }

    @Override
    protected TokenPair create(ObjectValues members) {
        return new TokenPair(members);
    }

    /** Starts an empty object; it needs {@code token}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Access token (a JWT). */
    public String token() {
        return TOKEN.get(this);
    }

    /** Token that obtains the next access token. */
    public @Nullable String refresh() {
        return REFRESH.find(this);
    }

    /** Builds a {@link TokenPair}. */
    public static final class Builder extends JsonObjectBuilder<TokenPair, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TokenPair#token()}. */
        public Builder token(String token) {
            TOKEN.set(this, token);
            return this;
        }

        /** Sets {@link TokenPair#refresh()}. */
        public Builder refresh(String refresh) {
            REFRESH.set(this, refresh);
            return this;
        }
    }
}
