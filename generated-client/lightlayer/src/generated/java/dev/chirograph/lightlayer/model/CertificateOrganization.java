// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateOrganization
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Organization that a certificate names. */
public final class CertificateOrganization extends ObjectModel {
    private static final Property<String> STATE = Property.optional("state", JsonTypes.STRING);
    private static final Property<String> COUNTRY = Property.optional("country", JsonTypes.STRING);
    private static final Property<String> NAME = Property.optional("name", JsonTypes.STRING);
    private static final Property<String> UNIT = Property.optional("unit", JsonTypes.STRING);
    private static final Property<String> LOCALITY = Property.optional("locality", JsonTypes.STRING);
    private static final Property<String> POSTAL_CODE = Property.optional("postalcode", JsonTypes.STRING);
    private static final Property<String> ADDRESS2 = Property.optional("address2", JsonTypes.STRING);
    private static final Property<String> ADDRESS1 = Property.optional("address1", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<CertificateOrganization> TYPE = ObjectType.of(CertificateOrganization.class,
            CertificateOrganization::new, STATE, COUNTRY, NAME, UNIT, LOCALITY, POSTAL_CODE, ADDRESS2, ADDRESS1);

    private CertificateOrganization(ObjectValues values) {
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

    /** {@code state}. */
    public @Nullable String state() {
        return optional(STATE);
    }

    /** Country code of two letters. */
    public @Nullable String country() {
        return optional(COUNTRY);
    }

    /** Name of the organization. */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** Department. */
    public @Nullable String unit() {
        return optional(UNIT);
    }

    /** Town. */
    public @Nullable String locality() {
        return optional(LOCALITY);
    }

    /** Postal code; n/a without one. */
    public @Nullable String postalCode() {
        return optional(POSTAL_CODE);
    }

    /** Second line of the postal address; n/a without one. */
    public @Nullable String address2() {
        return optional(ADDRESS2);
    }

    /** First line of the postal address; n/a without one. */
    public @Nullable String address1() {
        return optional(ADDRESS1);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CertificateOrganization}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CertificateOrganization#state()}. */
        public Builder state(String state) {
            set(STATE, state);
            return this;
        }

        /** Sets {@link CertificateOrganization#country()}. */
        public Builder country(String country) {
            set(COUNTRY, country);
            return this;
        }

        /** Sets {@link CertificateOrganization#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link CertificateOrganization#unit()}. */
        public Builder unit(String unit) {
            set(UNIT, unit);
            return this;
        }

        /** Sets {@link CertificateOrganization#locality()}. */
        public Builder locality(String locality) {
            set(LOCALITY, locality);
            return this;
        }

        /** Sets {@link CertificateOrganization#postalCode()}. */
        public Builder postalCode(String postalCode) {
            set(POSTAL_CODE, postalCode);
            return this;
        }

        /** Sets {@link CertificateOrganization#address2()}. */
        public Builder address2(String address2) {
            set(ADDRESS2, address2);
            return this;
        }

        /** Sets {@link CertificateOrganization#address1()}. */
        public Builder address1(String address1) {
            set(ADDRESS1, address1);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public CertificateOrganization build() {
            return new CertificateOrganization(objectValues());
        }
    }
}
