// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewBasicRecord/properties/type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of record.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class NewBasicRecordType extends OpenEnum<String, NewBasicRecordType.Known> {
    /** {@code ns}. */
    public static final NewBasicRecordType NS = new NewBasicRecordType("ns", Known.NS);

    /** {@code a}. */
    public static final NewBasicRecordType A = new NewBasicRecordType("a", Known.A);

    /** {@code aaaa}. */
    public static final NewBasicRecordType AAAA = new NewBasicRecordType("aaaa", Known.AAAA);

    /** {@code txt}. */
    public static final NewBasicRecordType TXT = new NewBasicRecordType("txt", Known.TXT);

    /** {@code cname}. */
    public static final NewBasicRecordType CNAME = new NewBasicRecordType("cname", Known.CNAME);

    /** How this type is read and written. */
    public static final EnumType<String, NewBasicRecordType> TYPE = EnumType.<String, NewBasicRecordType>of(
            JsonTypes.STRING, NS, A, AAAA, TXT, CNAME);

    private NewBasicRecordType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected NewBasicRecordType unknown(String unlisted) {
        return new NewBasicRecordType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static NewBasicRecordType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        NS,
        A,
        AAAA,
        TXT,
        CNAME,
        UNKNOWN
    }
}
