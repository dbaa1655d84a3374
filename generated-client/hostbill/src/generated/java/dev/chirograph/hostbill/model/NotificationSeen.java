// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Notification/properties/seen
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Whether the notification was acknowledged.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class NotificationSeen extends OpenEnum<String, NotificationSeen.Known> {
    /** {@code 0}. */
    public static final NotificationSeen _0 = new NotificationSeen("0", Known._0);

    /** {@code 1}. */
    public static final NotificationSeen _1 = new NotificationSeen("1", Known._1);

    /** How this type is read and written. */
    public static final EnumType<String, NotificationSeen> TYPE = EnumType.<String, NotificationSeen>of(
            JsonTypes.STRING, _0, _1);

    private NotificationSeen(String value, Known known) {
        super(value, known);
    }

    @Override
    protected NotificationSeen unknown(String unlisted) {
        return new NotificationSeen(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static NotificationSeen of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
