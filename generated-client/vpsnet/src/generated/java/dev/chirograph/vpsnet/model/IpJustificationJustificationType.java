// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpJustification/properties/justification_type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Purpose: {@code 0} DNS, {@code 1} name server, {@code 2} other, {@code 3} SSL.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class IpJustificationJustificationType extends OpenEnum<String, IpJustificationJustificationType.Known> {
    /** {@code 0}. */
    public static final IpJustificationJustificationType _0 = new IpJustificationJustificationType("0", Known._0);

    /** {@code 1}. */
    public static final IpJustificationJustificationType _1 = new IpJustificationJustificationType("1", Known._1);

    /** {@code 2}. */
    public static final IpJustificationJustificationType _2 = new IpJustificationJustificationType("2", Known._2);

    /** {@code 3}. */
    public static final IpJustificationJustificationType _3 = new IpJustificationJustificationType("3", Known._3);

    /** How this type is read and written. */
    public static final EnumType<String, IpJustificationJustificationType> TYPE =
            EnumType.<String, IpJustificationJustificationType>of(JsonTypes.STRING, _0, _1, _2, _3);

    private IpJustificationJustificationType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected IpJustificationJustificationType unknown(String unlisted) {
        return new IpJustificationJustificationType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static IpJustificationJustificationType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        _2,
        _3,
        UNKNOWN
    }
}
