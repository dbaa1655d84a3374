// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Address
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Address}. */
public final class Address extends JsonObjectModel {
    private static final Property<String> STREET = JsonTypes.STRING.optional("street");
    private static final Property<String> ZIP = JsonTypes.STRING.optional("zip");

    /** How this type is read and written. */
    public static final ObjectType<Address> TYPE = ObjectType.<Address>of(new Address(ObjectValues.NONE), STREET, ZIP);

    private Address(ObjectValues values) {
        super(values);
    }

    @Override
    protected Address create(ObjectValues members) {
        return new Address(members);
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

    /** {@code zip}. */
    public @Nullable String zip() {
        return ZIP.find(this);
    }

    /** Builds an {@link Address}. */
    public static final class Builder extends JsonObjectBuilder<Address, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Address#street()}. */
        public Builder street(String street) {
            STREET.set(this, street);
            return this;
        }

        /** Sets {@link Address#zip()}. */
        public Builder zip(String zip) {
            ZIP.set(this, zip);
            return this;
        }
    }
}
