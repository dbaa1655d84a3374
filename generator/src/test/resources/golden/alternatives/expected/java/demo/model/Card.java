// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Card
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** {@code Card}. */
public final class Card extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").constant("card");
    private static final Property<String> NUMBER = JsonTypes.STRING.required("number");

    /** How this type is read and written. */
    public static final ObjectType<Card> TYPE = ObjectType.<Card>of(new Card(ObjectValues.NONE), TYPE_, NUMBER);

    private Card(ObjectValues values) {
        super(values);
    }

    @Override
    protected Card create(ObjectValues members) {
        return new Card(members);
    }

    /** Starts an empty object; it needs {@code number}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code type}. */
    public String type() {
        return TYPE_.get(this);
    }

    /** {@code number}. */
    public String number() {
        return NUMBER.get(this);
    }

    /** Builds a {@link Card}. */
    public static final class Builder extends JsonObjectBuilder<Card, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Card#number()}. */
        public Builder number(String number) {
            NUMBER.set(this, number);
            return this;
        }
    }
}
