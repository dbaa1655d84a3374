// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OsTemplate
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Operating system image. */
public final class OsTemplate extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.optional("id");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<OsTemplate> TYPE = ObjectType.<OsTemplate>of(new OsTemplate(ObjectValues.NONE), ID,
            NAME);

    private OsTemplate(ObjectValues values) {
        super(values);
    }

    @Override
    protected OsTemplate create(ObjectValues members) {
        return new OsTemplate(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the template; creating and rebuilding name it. */
    public @Nullable String id() {
        return ID.find(this);
    }

    /** Name of the operating system. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Builds an {@link OsTemplate}. */
    public static final class Builder extends JsonObjectBuilder<OsTemplate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link OsTemplate#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link OsTemplate#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
