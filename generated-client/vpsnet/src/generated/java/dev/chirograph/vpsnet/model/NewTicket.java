// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewTicket
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * A ticket to open; the department decides which members it has.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface NewTicket {
    /** How this type is read and written. */
    UnionType<NewTicket> TYPE = UnionType.builder(NewTicket.class).discriminator("department")
            .branch(NewGeneralTicketVariant.class, JsonTypes.ref(NewGeneralTicket.class), NewGeneralTicketVariant::new,
                    NewGeneralTicketVariant::value, "1", "2", "6")
            .branch(NewHostingTicketVariant.class, JsonTypes.ref(NewHostingTicket.class), NewHostingTicketVariant::new,
                    NewHostingTicketVariant::value, "3", "4")
            .branch(NewServerTicketVariant.class, JsonTypes.ref(NewServerTicket.class), NewServerTicketVariant::new,
                    NewServerTicketVariant::value, "5")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record NewGeneralTicketVariant(NewGeneralTicket value) implements NewTicket {}

    /** Holds the value of this branch. */
    record NewHostingTicketVariant(NewHostingTicket value) implements NewTicket {}

    /** Holds the value of this branch. */
    record NewServerTicketVariant(NewServerTicket value) implements NewTicket {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements NewTicket {}
}
