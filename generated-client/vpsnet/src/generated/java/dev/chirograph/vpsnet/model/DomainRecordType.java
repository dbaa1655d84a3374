// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DomainRecord/properties/type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of record.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class DomainRecordType extends OpenEnum<String, DomainRecordType.Known> {
    /** {@code soa}. */
    public static final DomainRecordType SOA = new DomainRecordType("soa", Known.SOA);

    /** {@code ns}. */
    public static final DomainRecordType NS = new DomainRecordType("ns", Known.NS);

    /** {@code a}. */
    public static final DomainRecordType A = new DomainRecordType("a", Known.A);

    /** {@code aaaa}. */
    public static final DomainRecordType AAAA = new DomainRecordType("aaaa", Known.AAAA);

    /** {@code mx}. */
    public static final DomainRecordType MX = new DomainRecordType("mx", Known.MX);

    /** {@code txt}. */
    public static final DomainRecordType TXT = new DomainRecordType("txt", Known.TXT);

    /** {@code cname}. */
    public static final DomainRecordType CNAME = new DomainRecordType("cname", Known.CNAME);

    /** {@code srv}. */
    public static final DomainRecordType SRV = new DomainRecordType("srv", Known.SRV);

    /** {@code failover}. */
    public static final DomainRecordType FAILOVER = new DomainRecordType("failover", Known.FAILOVER);

    /** How this type is read and written. */
    public static final EnumType<String, DomainRecordType> TYPE = EnumType.<String, DomainRecordType>of(
            JsonTypes.STRING, SOA, NS, A, AAAA, MX, TXT, CNAME, SRV, FAILOVER);

    private DomainRecordType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected DomainRecordType unknown(String unlisted) {
        return new DomainRecordType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static DomainRecordType of(String value) {
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
