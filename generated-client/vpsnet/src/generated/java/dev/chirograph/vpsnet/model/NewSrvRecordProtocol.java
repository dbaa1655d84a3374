// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewSrvRecord/properties/protocol
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Transport protocol: TCP, UDP or TLS.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class NewSrvRecordProtocol extends OpenEnum<String, NewSrvRecordProtocol.Known> {
    /** {@code _tcp}. */
    public static final NewSrvRecordProtocol TCP = new NewSrvRecordProtocol("_tcp", Known.TCP);

    /** {@code _udp}. */
    public static final NewSrvRecordProtocol UDP = new NewSrvRecordProtocol("_udp", Known.UDP);

    /** {@code _tls}. */
    public static final NewSrvRecordProtocol TLS = new NewSrvRecordProtocol("_tls", Known.TLS);

    /** How this type is read and written. */
    public static final EnumType<String, NewSrvRecordProtocol> TYPE = EnumType.<String, NewSrvRecordProtocol>of(
            JsonTypes.STRING, TCP, UDP, TLS);

    private NewSrvRecordProtocol(String value, Known known) {
        super(value, known);
    }

    @Override
    protected NewSrvRecordProtocol unknown(String unlisted) {
        return new NewSrvRecordProtocol(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static NewSrvRecordProtocol of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        TCP,
        UDP,
        TLS,
        UNKNOWN
    }
}
