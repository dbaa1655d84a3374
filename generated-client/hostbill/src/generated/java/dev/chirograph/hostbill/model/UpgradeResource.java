// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeResource
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Resource of a service that can be changed. */
public final class UpgradeResource extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<List<UpgradeChoice>> ITEMS =
            JsonTypes.ref(UpgradeChoice.class).list().required("items");

    /** How this type is read and written. */
    public static final ObjectType<UpgradeResource> TYPE = ObjectType.<UpgradeResource>of(
            new UpgradeResource(ObjectValues.NONE), ID, NAME, TYPE_, ITEMS);

    private UpgradeResource(ObjectValues values) {
        super(values);
    }

    @Override
    protected UpgradeResource create(ObjectValues members) {
        return new UpgradeResource(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}, {@code type}, {@code items}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the resource; an upgrade request names it. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of the resource. */
    public String name() {
        return NAME.get(this);
    }

    /** Kind of field, such as select. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Choices. */
    public List<UpgradeChoice> items() {
        return ITEMS.get(this);
    }

    /** Builds an {@link UpgradeResource}. */
    public static final class Builder extends JsonObjectBuilder<UpgradeResource, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link UpgradeResource#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link UpgradeResource#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link UpgradeResource#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link UpgradeResource#items()}. */
        public Builder items(List<UpgradeChoice> items) {
            ITEMS.set(this, items);
            return this;
        }
    }
}
