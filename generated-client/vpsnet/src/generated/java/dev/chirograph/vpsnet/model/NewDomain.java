// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDomain
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A domain to create. */
public final class NewDomain extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> CUSTOM_TEMPLATE = JsonTypes.STRING.required("custom_template");
    private static final Property<String> IP_ADDRESS = JsonTypes.STRING.required("ip_address");

    /** How this type is read and written. */
    public static final ObjectType<NewDomain> TYPE = ObjectType.<NewDomain>of(new NewDomain(ObjectValues.NONE), NAME,
            CUSTOM_TEMPLATE, IP_ADDRESS);

    private NewDomain(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewDomain create(ObjectValues members) {
        return new NewDomain(members);
    }

    /** Starts an empty object; it needs {@code name}, {@code customTemplate}, {@code ipAddress}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Fully qualified domain name. */
    public String name() {
        return NAME.get(this);
    }

    /** Number of the DNS template to take the records from, or empty for none. */
    public String customTemplate() {
        return CUSTOM_TEMPLATE.get(this);
    }

    /** Address the first records point to. */
    public String ipAddress() {
        return IP_ADDRESS.get(this);
    }

    /** Builds a {@link NewDomain}. */
    public static final class Builder extends JsonObjectBuilder<NewDomain, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewDomain#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link NewDomain#customTemplate()}. */
        public Builder customTemplate(String customTemplate) {
            CUSTOM_TEMPLATE.set(this, customTemplate);
            return this;
        }

        /** Sets {@link NewDomain#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            IP_ADDRESS.set(this, ipAddress);
            return this;
        }
    }
}
