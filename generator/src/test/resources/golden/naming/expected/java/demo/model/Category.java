// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/cls
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Category}. */
public final class Category extends JsonObjectModel {
    private static final Property<CategoryStatus> STATUS = JsonTypes.ref(CategoryStatus.class).optional("st");

    /** How this type is read and written. */
    public static final ObjectType<Category> TYPE = ObjectType.<Category>of(new Category(ObjectValues.NONE), STATUS);

    private Category(ObjectValues values) {
        super(values);
    }

    @Override
    protected Category create(ObjectValues members) {
        return new Category(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code st}. */
    public @Nullable CategoryStatus status() {
        return STATUS.find(this);
    }

    /** Builds a {@link Category}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Category#status()}. */
        public Builder status(CategoryStatus status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Category build() {
            return new Category(objectValues());
        }
    }
}
