// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ticket
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** {@code Ticket}. */
public final class Ticket extends JsonObjectModel {
    private static final Property<String> URL = JsonTypes.STRING.required("url");

    /** How this type is read and written. */
    public static final ObjectType<Ticket> TYPE = ObjectType.<Ticket>of(new Ticket(ObjectValues.NONE), URL);

    private Ticket(ObjectValues values) {
        super(values);
    }

    @Override
    protected Ticket create(ObjectValues members) {
        return new Ticket(members);
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

    /** Builds a {@link Ticket}. */
    public static final class Builder extends JsonObjectBuilder<Ticket, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Ticket#url()}. */
        public Builder url(String url) {
            URL.set(this, url);
            return this;
        }
    }
}
