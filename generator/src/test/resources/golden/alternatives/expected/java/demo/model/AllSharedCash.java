// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/shared/oneOf/1
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code All shared Cash}. */
public final class AllSharedCash extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").constant("cash");
    private static final Property<String> CURRENCY = JsonTypes.STRING.optional("currency");

    /** How this type is read and written. */
    public static final ObjectType<AllSharedCash> TYPE = ObjectType.<AllSharedCash>of(
            new AllSharedCash(ObjectValues.NONE), ID, TYPE_, CURRENCY);

    private AllSharedCash(ObjectValues values) {
        super(values);
    }

    @Override
    protected AllSharedCash create(ObjectValues members) {
        return new AllSharedCash(members);
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

    /** {@code type}. */
    public String type() {
        return TYPE_.get(this);
    }

    /** {@code currency}. */
    public @Nullable String currency() {
        return CURRENCY.find(this);
    }

    /** Builds an {@link AllSharedCash}. */
    public static final class Builder extends JsonObjectBuilder<AllSharedCash, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AllSharedCash#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link AllSharedCash#currency()}. */
        public Builder currency(String currency) {
            CURRENCY.set(this, currency);
            return this;
        }
    }
}
