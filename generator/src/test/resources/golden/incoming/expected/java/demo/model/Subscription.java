// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Subscription
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** {@code Subscription}. */
public final class Subscription extends JsonObjectModel {
    private static final Property<String> URL = JsonTypes.STRING.required("url");

    /** How this type is read and written. */
    public static final ObjectType<Subscription> TYPE = ObjectType.<Subscription>of(new Subscription(ObjectValues.NONE),
            URL);

    private Subscription(ObjectValues values) {
        super(values);
    }

    @Override
    protected Subscription create(ObjectValues members) {
        return new Subscription(members);
    }

    /** Starts an empty object; it needs {@code url}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code url}. */
    public String url() {
        return URL.get(this);
    }

    /** Builds a {@link Subscription}. */
    public static final class Builder extends JsonObjectBuilder<Subscription, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Subscription#url()}. */
        public Builder url(String url) {
            URL.set(this, url);
            return this;
        }
    }
}
