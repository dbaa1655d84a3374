// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDnsZone
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** DNS zone to create. */
public final class NewDnsZone extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");

    /** How this type is read and written. */
    public static final ObjectType<NewDnsZone> TYPE = ObjectType.<NewDnsZone>of(new NewDnsZone(ObjectValues.NONE),
            NAME);

    private NewDnsZone(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewDnsZone create(ObjectValues members) {
        return new NewDnsZone(members);
    }

    /** Starts an empty object; it needs {@code name}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Domain name of the zone. */
    public String name() {
        return NAME.get(this);
    }

    /** Builds a {@link NewDnsZone}. */
    public static final class Builder extends JsonObjectBuilder<NewDnsZone, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewDnsZone#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
