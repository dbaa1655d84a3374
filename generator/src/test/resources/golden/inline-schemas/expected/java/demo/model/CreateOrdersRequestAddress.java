// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/requestBody/content/application~1json/schema/properties/address
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code create orders Request address}. */
public final class CreateOrdersRequestAddress extends ObjectModel {
    private static final Property<String> STREET = Property.optional("street", JsonTypes.STRING);
    private static final Property<CreateOrdersRequestAddressCountry> COUNTRY =
            Property.optional("country", () -> CreateOrdersRequestAddressCountry.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<CreateOrdersRequestAddress> TYPE = ObjectType.of(CreateOrdersRequestAddress.class,
            CreateOrdersRequestAddress::new, STREET, COUNTRY);

    private CreateOrdersRequestAddress(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code street}. */
    public @Nullable String street() {
        return optional(STREET);
    }

    /** {@code country}. */
    public @Nullable CreateOrdersRequestAddressCountry country() {
        return optional(COUNTRY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CreateOrdersRequestAddress}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CreateOrdersRequestAddress#street()}. */
        public Builder street(String street) {
            set(STREET, street);
            return this;
        }

        /** Sets {@link CreateOrdersRequestAddress#country()}. */
        public Builder country(CreateOrdersRequestAddressCountry country) {
            set(COUNTRY, country);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public CreateOrdersRequestAddress build() {
            return new CreateOrdersRequestAddress(objectValues());
        }
    }
}
