// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateContacts
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Persons who are responsible for a certificate. */
public final class CertificateContacts extends JsonObjectModel {
    private static final Property<CertificateContact> ADMIN = JsonTypes.ref(CertificateContact.class).required("admin");
    private static final Property<CertificateContact> BILLING =
            JsonTypes.ref(CertificateContact.class).required("billing");
    private static final Property<CertificateContact> TECH = JsonTypes.ref(CertificateContact.class).required("tech");

    /** How this type is read and written. */
    public static final ObjectType<CertificateContacts> TYPE = ObjectType.<CertificateContacts>of(
            new CertificateContacts(ObjectValues.NONE), ADMIN, BILLING, TECH);

    private CertificateContacts(ObjectValues values) {
        super(values);
    }

    @Override
    protected CertificateContacts create(ObjectValues members) {
        return new CertificateContacts(members);
    }

    /** Starts an empty object; it needs {@code admin}, {@code billing}, {@code tech}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Person who is responsible for a certificate. */
    public CertificateContact admin() {
        return ADMIN.get(this);
    }

    /** Person who is responsible for a certificate. */
    public CertificateContact billing() {
        return BILLING.get(this);
    }

    /** Person who is responsible for a certificate. */
    public CertificateContact tech() {
        return TECH.get(this);
    }

    /** Builds a {@link CertificateContacts}. */
    public static final class Builder extends JsonObjectBuilder<CertificateContacts, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CertificateContacts#admin()}. */
        public Builder admin(CertificateContact admin) {
            ADMIN.set(this, admin);
            return this;
        }

        /** Sets {@link CertificateContacts#billing()}. */
        public Builder billing(CertificateContact billing) {
            BILLING.set(this, billing);
            return this;
        }

        /** Sets {@link CertificateContacts#tech()}. */
        public Builder tech(CertificateContact tech) {
            TECH.set(this, tech);
            return this;
        }
    }
}
