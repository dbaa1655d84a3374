// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewServerTicket/properties/subject
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of trouble: server down, slow server, installation, administration, assisted start-up, abuse or DDoS, anything
 * else.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class NewServerTicketSubject extends OpenEnum<String, NewServerTicketSubject.Known> {
    /** {@code reboot}. */
    public static final NewServerTicketSubject REBOOT = new NewServerTicketSubject("reboot", Known.REBOOT);

    /** {@code performance_issue}. */
    public static final NewServerTicketSubject PERFORMANCE_ISSUE =
            new NewServerTicketSubject("performance_issue", Known.PERFORMANCE_ISSUE);

    /** {@code installation}. */
    public static final NewServerTicketSubject INSTALLATION =
            new NewServerTicketSubject("installation", Known.INSTALLATION);

    /** {@code administration}. */
    public static final NewServerTicketSubject ADMINISTRATION =
            new NewServerTicketSubject("administration", Known.ADMINISTRATION);

    /** {@code assisted}. */
    public static final NewServerTicketSubject ASSISTED = new NewServerTicketSubject("assisted", Known.ASSISTED);

    /** {@code abuse}. */
    public static final NewServerTicketSubject ABUSE = new NewServerTicketSubject("abuse", Known.ABUSE);

    /** {@code other}. */
    public static final NewServerTicketSubject OTHER = new NewServerTicketSubject("other", Known.OTHER);

    /** How this type is read and written. */
    public static final EnumType<String, NewServerTicketSubject> TYPE = EnumType.<String, NewServerTicketSubject>of(
            JsonTypes.STRING, REBOOT, PERFORMANCE_ISSUE, INSTALLATION, ADMINISTRATION, ASSISTED, ABUSE, OTHER);

    private NewServerTicketSubject(String value, Known known) {
        super(value, known);
    }

    @Override
    protected NewServerTicketSubject unknown(String unlisted) {
        return new NewServerTicketSubject(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static NewServerTicketSubject of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        REBOOT,
        PERFORMANCE_ISSUE,
        INSTALLATION,
        ADMINISTRATION,
        ASSISTED,
        ABUSE,
        OTHER,
        UNKNOWN
    }
}
