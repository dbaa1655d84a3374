// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeResource
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** Resource of a service that can be changed. */
public final class UpgradeResource extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<List<UpgradeChoice>> ITEMS =
            Property.required("items", JsonTypes.list(() -> UpgradeChoice.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<UpgradeResource> TYPE = ObjectType.of(UpgradeResource.class, UpgradeResource::new,
            ID, NAME, TYPE_, ITEMS);

    private UpgradeResource(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}, {@code type}, {@code items}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the resource; an upgrade request names it. */
    public Long id() {
        return required(ID);
    }

    /** Name of the resource. */
    public String name() {
        return required(NAME);
    }

    /** Kind of field, such as select. */
    public String type() {
        return required(TYPE_);
    }

    /** Choices. */
    public List<UpgradeChoice> items() {
        return list(ITEMS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link UpgradeResource}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link UpgradeResource#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link UpgradeResource#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link UpgradeResource#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link UpgradeResource#items()}. */
        public Builder items(List<UpgradeChoice> items) {
            set(ITEMS, items);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public UpgradeResource build() {
            return new UpgradeResource(objectValues());
        }
    }
}
