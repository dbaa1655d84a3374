// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.json.Json;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.vpsnet.model.NewTicket;
import dev.chirograph.vpsnet.model.NewTicketReply;
import dev.chirograph.vpsnet.model.Ticket;
import dev.chirograph.vpsnet.model.TicketDetails;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Tickets}, made with the client. */
final class TicketsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("vpsnet");

    private final VpsNetClient client = VpsNetClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .account(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code tickets.list}: {@code open-ticket}. */
    @Test
    void listOpenTicket() {
        PROVIDER.answer("tickets.list", "open-ticket");
        ApiResponse<List<Ticket>> response = client.tickets().listCall().response();
        PROVIDER.assertSame("tickets.list", "open-ticket", response.rawBody(), response.rewrittenBody());
    }

    /** {@code tickets.create}: {@code billing-question}. */
    @Test
    void createBillingQuestion() {
        PROVIDER.answer("tickets.create", "billing-question");
        NewTicket body = NewTicket.TYPE.decode(Json.parse("{\"department\":\"1\",\"body\":\"This is a test body\"}"));
        ApiResponse<Void> response = client.tickets().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code tickets.create}: {@code hosting-question}. */
    @Test
    void createHostingQuestion() {
        PROVIDER.answer("tickets.create", "hosting-question");
        NewTicket body = NewTicket.TYPE.decode(Json.parse("{\"department\":\"3\",\"body\":\"This is a test body\",\"domain_name\":\"www.test.com\"}"));
        ApiResponse<Void> response = client.tickets().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code tickets.create}: {@code server-down}. */
    @Test
    void createServerDown() {
        PROVIDER.answer("tickets.create", "server-down");
        NewTicket body = NewTicket.TYPE.decode(Json.parse("{\"subject\":\"reboot\",\"body\":\"This is a test body\",\"department\":\"5\",\"vm_id\":520,\"root_password\":\"F4334Y!\",\"ssh_port\":\"345\",\"ssh_user\":\"test\",\"ssh_password\":\"df345dd\"}"));
        ApiResponse<Void> response = client.tickets().createCall(body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }

    /** {@code tickets.get}: {@code one-reply}. */
    @Test
    void getOneReply() {
        PROVIDER.answer("tickets.get", "one-reply");
        ApiResponse<TicketDetails> response = client.tickets().getCall("979").response();
        PROVIDER.assertSame("tickets.get", "one-reply", response.rawBody(), response.rewrittenBody());
    }

    /** {@code tickets.reply}: {@code reply-with-password}. */
    @Test
    void replyReplyWithPassword() {
        PROVIDER.answer("tickets.reply", "reply-with-password");
        NewTicketReply body = NewTicketReply.builder()
                .body("This is a test reply body")
                .rootPassword("Ffe33D")
                .build();
        ApiResponse<Void> response = client.tickets().replyCall("979", body).response();
        Assertions.assertEquals(2, response.status() / 100);
    }
}
