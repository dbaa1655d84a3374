// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateOrganization
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Organization that a certificate names. */
public final class CertificateOrganization extends JsonObjectModel {
    private static final Property<String> STATE = JsonTypes.STRING.optional("state");
    private static final Property<String> COUNTRY = JsonTypes.STRING.optional("country");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> UNIT = JsonTypes.STRING.optional("unit");
    private static final Property<String> LOCALITY = JsonTypes.STRING.optional("locality");
    private static final Property<String> POSTAL_CODE = JsonTypes.STRING.optional("postalcode");
    private static final Property<String> ADDRESS2 = JsonTypes.STRING.optional("address2");
    private static final Property<String> ADDRESS1 = JsonTypes.STRING.optional("address1");

    /** How this type is read and written. */
    public static final ObjectType<CertificateOrganization> TYPE = ObjectType.<CertificateOrganization>of(
            new CertificateOrganization(ObjectValues.NONE), STATE, COUNTRY, NAME, UNIT, LOCALITY, POSTAL_CODE, ADDRESS2,
            ADDRESS1);

    private CertificateOrganization(ObjectValues values) {
        super(values);
    }

    @Override
    protected CertificateOrganization create(ObjectValues members) {
        return new CertificateOrganization(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code state}. */
    public @Nullable String state() {
        return STATE.find(this);
    }

    /** Country code of two letters. */
    public @Nullable String country() {
        return COUNTRY.find(this);
    }

    /** Name of the organization. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Department. */
    public @Nullable String unit() {
        return UNIT.find(this);
    }

    /** Town. */
    public @Nullable String locality() {
        return LOCALITY.find(this);
    }

    /** Postal code; n/a without one. */
    public @Nullable String postalCode() {
        return POSTAL_CODE.find(this);
    }

    /** Second line of the postal address; n/a without one. */
    public @Nullable String address2() {
        return ADDRESS2.find(this);
    }

    /** First line of the postal address; n/a without one. */
    public @Nullable String address1() {
        return ADDRESS1.find(this);
    }

    /** Builds a {@link CertificateOrganization}. */
    public static final class Builder extends JsonObjectBuilder<CertificateOrganization, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CertificateOrganization#state()}. */
        public Builder state(String state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets {@link CertificateOrganization#country()}. */
        public Builder country(String country) {
            COUNTRY.set(this, country);
            return this;
        }

        /** Sets {@link CertificateOrganization#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link CertificateOrganization#unit()}. */
        public Builder unit(String unit) {
            UNIT.set(this, unit);
            return this;
        }

        /** Sets {@link CertificateOrganization#locality()}. */
        public Builder locality(String locality) {
            LOCALITY.set(this, locality);
            return this;
        }

        /** Sets {@link CertificateOrganization#postalCode()}. */
        public Builder postalCode(String postalCode) {
            POSTAL_CODE.set(this, postalCode);
            return this;
        }

        /** Sets {@link CertificateOrganization#address2()}. */
        public Builder address2(String address2) {
            ADDRESS2.set(this, address2);
            return this;
        }

        /** Sets {@link CertificateOrganization#address1()}. */
        public Builder address1(String address1) {
            ADDRESS1.set(this, address1);
            return this;
        }
    }
}
