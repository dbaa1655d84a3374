// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.limestone.model.NewTicket;
import dev.chirograph.limestone.model.NewTicketReply;
import dev.chirograph.limestone.model.TicketStatusChange;
import dev.chirograph.limestone.model.TicketStatusChangeStatus;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Tickets}, made with the client. */
final class TicketsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("limestone");

    private final LimestoneClient client = LimestoneClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .apiKey(PROVIDER.apiKey("apiKey"))
            .build();

    /** {@code tickets.create}: {@code default}. */
    @Test
    void createDefault() {
        PROVIDER.answer("tickets.create", "default");
        NewTicket body = NewTicket.builder()
                .problemType("1")
                .summary("No route to one network")
                .description("Packets to 192.0.2.0/24 are lost since this morning.")
                .userId("1")
                .serverId("LSN-D0000")
                .build();
        ApiResponse<Map<String, JsonNode>> response = client.tickets().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code tickets.setStatus}: {@code default}. */
    @Test
    void setStatusDefault() {
        PROVIDER.answer("tickets.setStatus", "default");
        TicketStatusChange body = TicketStatusChange.builder()
                .ticketId("1001")
                .userId("1")
                .status(TicketStatusChangeStatus.CLOSED)
                .build();
        ApiResponse<Map<String, JsonNode>> response = client.tickets().setStatusCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code tickets.reply}: {@code default}. */
    @Test
    void replyDefault() {
        PROVIDER.answer("tickets.reply", "default");
        NewTicketReply body = NewTicketReply.builder()
                .ticketId("1001")
                .userId("1")
                .message("The server answers again, thank you.")
                .build();
        ApiResponse<Map<String, JsonNode>> response = client.tickets().replyCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
