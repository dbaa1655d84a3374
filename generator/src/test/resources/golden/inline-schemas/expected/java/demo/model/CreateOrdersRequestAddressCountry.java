// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/requestBody/content/application~1json/schema/properties/address/properties/country
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code create orders Request address country}. */
public final class CreateOrdersRequestAddressCountry extends JsonObjectModel {
    private static final Property<String> CODE = JsonTypes.STRING.optional("code");

    /** How this type is read and written. */
    public static final ObjectType<CreateOrdersRequestAddressCountry> TYPE =
            ObjectType.<CreateOrdersRequestAddressCountry>of(new CreateOrdersRequestAddressCountry(ObjectValues.NONE),
            CODE);

    private CreateOrdersRequestAddressCountry(ObjectValues values) {
        super(values);
    }

    @Override
    protected CreateOrdersRequestAddressCountry create(ObjectValues members) {
        return new CreateOrdersRequestAddressCountry(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code code}. */
    public @Nullable String code() {
        return CODE.find(this);
    }

    /** Builds a {@link CreateOrdersRequestAddressCountry}. */
    public static final class Builder extends JsonObjectBuilder<CreateOrdersRequestAddressCountry, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CreateOrdersRequestAddressCountry#code()}. */
        public Builder code(String code) {
            CODE.set(this, code);
            return this;
        }
    }
}
