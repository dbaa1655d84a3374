// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ContactSummary/properties/company
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Whether the contact is a company.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class ContactSummaryCompany extends OpenEnum<String, ContactSummaryCompany.Known> {
    /** {@code 0}. */
    public static final ContactSummaryCompany _0 = new ContactSummaryCompany("0", Known._0);

    /** {@code 1}. */
    public static final ContactSummaryCompany _1 = new ContactSummaryCompany("1", Known._1);

    /** How this type is read and written. */
    public static final EnumType<String, ContactSummaryCompany> TYPE = EnumType.<String, ContactSummaryCompany>of(
            JsonTypes.STRING, _0, _1);

    private ContactSummaryCompany(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ContactSummaryCompany unknown(String unlisted) {
        return new ContactSummaryCompany(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ContactSummaryCompany of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
