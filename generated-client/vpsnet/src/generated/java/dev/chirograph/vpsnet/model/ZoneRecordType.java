// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ZoneRecord/properties/type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of record.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class ZoneRecordType extends OpenEnum<String, ZoneRecordType.Known> {
    /** {@code soa}. */
    public static final ZoneRecordType SOA = new ZoneRecordType("soa", Known.SOA);

    /** {@code ns}. */
    public static final ZoneRecordType NS = new ZoneRecordType("ns", Known.NS);

    /** {@code a}. */
    public static final ZoneRecordType A = new ZoneRecordType("a", Known.A);

    /** {@code aaaa}. */
    public static final ZoneRecordType AAAA = new ZoneRecordType("aaaa", Known.AAAA);

    /** {@code mx}. */
    public static final ZoneRecordType MX = new ZoneRecordType("mx", Known.MX);

    /** {@code txt}. */
    public static final ZoneRecordType TXT = new ZoneRecordType("txt", Known.TXT);

    /** {@code cname}. */
    public static final ZoneRecordType CNAME = new ZoneRecordType("cname", Known.CNAME);

    /** {@code srv}. */
    public static final ZoneRecordType SRV = new ZoneRecordType("srv", Known.SRV);

    /** {@code failover}. */
    public static final ZoneRecordType FAILOVER = new ZoneRecordType("failover", Known.FAILOVER);

    /** How this type is read and written. */
    public static final EnumType<String, ZoneRecordType> TYPE = EnumType.<String, ZoneRecordType>of(JsonTypes.STRING,
            SOA, NS, A, AAAA, MX, TXT, CNAME, SRV, FAILOVER);

    private ZoneRecordType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ZoneRecordType unknown(String unlisted) {
        return new ZoneRecordType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ZoneRecordType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        SOA,
        NS,
        A,
        AAAA,
        MX,
        TXT,
        CNAME,
        SRV,
        FAILOVER,
        UNKNOWN
    }
}
