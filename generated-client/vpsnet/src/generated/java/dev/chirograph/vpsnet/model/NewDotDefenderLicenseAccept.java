// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDotDefenderLicense/properties/accept
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * {@code 1} accepts the terms and the price.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class NewDotDefenderLicenseAccept extends OpenEnum<String, NewDotDefenderLicenseAccept.Known> {
    /** {@code 0}. */
    public static final NewDotDefenderLicenseAccept _0 = new NewDotDefenderLicenseAccept("0", Known._0);

    /** {@code 1}. */
    public static final NewDotDefenderLicenseAccept _1 = new NewDotDefenderLicenseAccept("1", Known._1);

    /** How this type is read and written. */
    public static final EnumType<String, NewDotDefenderLicenseAccept> TYPE =
            EnumType.<String, NewDotDefenderLicenseAccept>of(JsonTypes.STRING, _0, _1);

    private NewDotDefenderLicenseAccept(String value, Known known) {
        super(value, known);
    }

    @Override
    protected NewDotDefenderLicenseAccept unknown(String unlisted) {
        return new NewDotDefenderLicenseAccept(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static NewDotDefenderLicenseAccept of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
