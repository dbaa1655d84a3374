// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/cls
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
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
        return new Builder(ObjectValues.NONE);
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
    public static final class Builder extends JsonObjectBuilder<Category, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Category#status()}. */
        public Builder status(CategoryStatus status) {
            STATUS.set(this, status);
            return this;
        }
    }
}
