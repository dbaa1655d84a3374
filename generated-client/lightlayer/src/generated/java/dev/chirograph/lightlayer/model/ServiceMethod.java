// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ServiceMethod
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Operation that a service supports. */
public final class ServiceMethod extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> METHOD = JsonTypes.STRING.required("method");
    private static final Property<String> ROUTE = JsonTypes.STRING.required("route");

    /** How this type is read and written. */
    public static final ObjectType<ServiceMethod> TYPE = ObjectType.<ServiceMethod>of(
            new ServiceMethod(ObjectValues.NONE), NAME, METHOD, ROUTE);

    private ServiceMethod(ObjectValues values) {
        super(values);
    }

    @Override
    protected ServiceMethod create(ObjectValues members) {
        return new ServiceMethod(members);
    }

    /** Starts an empty object; it needs {@code name}, {@code method}, {@code route}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the operation. */
    public String name() {
        return NAME.get(this);
    }

    /** HTTP method. */
    public String method() {
        return METHOD.get(this);
    }

    /** Path of the operation, with &#64;id for the service id. */
    public String route() {
        return ROUTE.get(this);
    }

    /** Builds a {@link ServiceMethod}. */
    public static final class Builder extends JsonObjectBuilder<ServiceMethod, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ServiceMethod#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link ServiceMethod#method()}. */
        public Builder method(String method) {
            METHOD.set(this, method);
            return this;
        }

        /** Sets {@link ServiceMethod#route()}. */
        public Builder route(String route) {
            ROUTE.set(this, route);
            return this;
        }
    }
}
