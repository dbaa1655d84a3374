// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/requestBody/content/application~1json/schema/properties/address
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code create orders Request address}. */
public final class CreateOrdersRequestAddress extends JsonObjectModel {
    private static final Property<String> STREET = JsonTypes.STRING.optional("street");
    private static final Property<CreateOrdersRequestAddressCountry> COUNTRY =
            JsonTypes.ref(CreateOrdersRequestAddressCountry.class).optional("country");

    /** How this type is read and written. */
    public static final ObjectType<CreateOrdersRequestAddress> TYPE = ObjectType.<CreateOrdersRequestAddress>of(
            new CreateOrdersRequestAddress(ObjectValues.NONE), STREET, COUNTRY);

    private CreateOrdersRequestAddress(ObjectValues values) {
        super(values);
    }

    @Override
    protected CreateOrdersRequestAddress create(ObjectValues members) {
        return new CreateOrdersRequestAddress(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code street}. */
    public @Nullable String street() {
        return STREET.find(this);
    }

    /** {@code country}. */
    public @Nullable CreateOrdersRequestAddressCountry country() {
        return COUNTRY.find(this);
    }

    /** Builds a {@link CreateOrdersRequestAddress}. */
    public static final class Builder extends JsonObjectBuilder<CreateOrdersRequestAddress, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CreateOrdersRequestAddress#street()}. */
        public Builder street(String street) {
            STREET.set(this, street);
            return this;
        }

        /** Sets {@link CreateOrdersRequestAddress#country()}. */
        public Builder country(CreateOrdersRequestAddressCountry country) {
            COUNTRY.set(this, country);
            return this;
        }
    }
}
