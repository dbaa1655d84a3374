// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.conformance.junit.ContractMock;
import dev.chirograph.xsserver.model.InfoAnswer;
import dev.chirograph.xsserver.model.NewTicket;
import dev.chirograph.xsserver.model.NewTicketReply;
import dev.chirograph.xsserver.model.StatusAnswer;
import dev.chirograph.xsserver.model.TicketSummary;
import dev.chirograph.xsserver.model.TicketThread;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documented exchanges of {@link Tickets}, made with the client. */
final class TicketsExampleTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("xsserver");

    private final XsServerClient client = XsServerClient.builder()
            .baseUrl(PROVIDER.baseUrl())
            .basic(PROVIDER.username(), PROVIDER.password())
            .build();

    /** {@code tickets.list}: {@code one-open-ticket}. */
    @Test
    void listOneOpenTicket() {
        PROVIDER.answer("tickets.list", "one-open-ticket");
        ApiResponse<List<TicketSummary>> response = client.tickets().listCall().response();
        PROVIDER.assertSame("tickets.list", "one-open-ticket", response.rawBody(), response.rewrittenBody());
    }

    /** {@code tickets.create}: {@code new-ticket}. */
    @Test
    void createNewTicket() {
        PROVIDER.answer("tickets.create", "new-ticket");
        NewTicket body = NewTicket.builder()
                .departmentId(1L)
                .subject("Subject")
                .body("Message ...")
                .build();
        ApiResponse<Long> response = client.tickets().createCall(body).response();
        PROVIDER.assertSame("tickets.create", "new-ticket", response.rawBody(), response.rewrittenBody());
    }

    /** {@code tickets.get}: {@code answered-ticket}. */
    @Test
    void getAnsweredTicket() {
        PROVIDER.answer("tickets.get", "answered-ticket");
        ApiResponse<TicketThread> response = client.tickets().getCall("736633").response();
        PROVIDER.assertSame("tickets.get", "answered-ticket", response.rawBody(), response.rewrittenBody());
    }

    /** {@code tickets.reply}: {@code short-reply}. */
    @Test
    void replyShortReply() {
        PROVIDER.answer("tickets.reply", "short-reply");
        NewTicketReply body = NewTicketReply.builder()
                .body("reply text ..")
                .build();
        ApiResponse<InfoAnswer> response = client.tickets().replyCall("736633", body).response();
        PROVIDER.assertSame("tickets.reply", "short-reply", response.rawBody(), response.rewrittenBody());
    }

    /** {@code tickets.reopen}: {@code reopened}. */
    @Test
    void reopenReopened() {
        PROVIDER.answer("tickets.reopen", "reopened");
        ApiResponse<StatusAnswer> response = client.tickets().reopenCall("736633").response();
        PROVIDER.assertSame("tickets.reopen", "reopened", response.rawBody(), response.rewrittenBody());
    }

    /** {@code tickets.close}: {@code closed}. */
    @Test
    void closeClosed() {
        PROVIDER.answer("tickets.close", "closed");
        ApiResponse<StatusAnswer> response = client.tickets().closeCall("736633").response();
        PROVIDER.assertSame("tickets.close", "closed", response.rawBody(), response.rewrittenBody());
    }
}
