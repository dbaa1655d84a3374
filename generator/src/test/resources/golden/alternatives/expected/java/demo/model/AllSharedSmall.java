// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/shared/oneOf/0
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code All shared Small}. */
public final class AllSharedSmall extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> A = JsonTypes.STRING.optional("a");

    /** How this type is read and written. */
    public static final ObjectType<AllSharedSmall> TYPE = ObjectType.<AllSharedSmall>of(
            new AllSharedSmall(ObjectValues.NONE), ID, A);

    private AllSharedSmall(ObjectValues values) {
        super(values);
    }

    @Override
    protected AllSharedSmall create(ObjectValues members) {
        return new AllSharedSmall(members);
    }

    /** Starts an empty object; it needs {@code id}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public String id() {
        return ID.get(this);
    }

    /** {@code a}. */
    public @Nullable String a() {
        return A.find(this);
    }

    /** Builds an {@link AllSharedSmall}. */
    public static final class Builder extends JsonObjectBuilder<AllSharedSmall, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AllSharedSmall#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link AllSharedSmall#a()}. */
        public Builder a(String a) {
            A.set(this, a);
            return this;
        }
    }
}
