// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Subscription
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.net.URI;
import java.util.List;

/** {@code Subscription}. */
public final class Subscription extends JsonObjectModel {
    private static final Property<URI> URL = JsonTypes.URI.required("url");
    private static final Property<List<String>> KINDS = JsonTypes.STRING.list().required("kinds");

    /** How this type is read and written. */
    public static final ObjectType<Subscription> TYPE = ObjectType.<Subscription>of(new Subscription(ObjectValues.NONE),
            URL, KINDS);

    private Subscription(ObjectValues values) {
        super(values);
    }

    @Override
    protected Subscription create(ObjectValues members) {
        return new Subscription(members);
    }

    /** Starts an empty object; it needs {@code url}, {@code kinds}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code url}. */
    public URI url() {
        return URL.get(this);
    }

    /** {@code kinds}. Minimum items: 1. */
    public List<String> kinds() {
        return KINDS.get(this);
    }

    /** Builds a {@link Subscription}. */
    public static final class Builder extends JsonObjectBuilder<Subscription, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Subscription#url()}. */
        public Builder url(URI url) {
            URL.set(this, url);
            return this;
        }

        /** Sets {@link Subscription#kinds()}. */
        public Builder kinds(List<String> kinds) {
            KINDS.set(this, kinds);
            return this;
        }
    }
}
