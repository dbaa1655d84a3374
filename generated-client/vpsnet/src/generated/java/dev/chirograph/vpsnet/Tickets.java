// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.NewTicket;
import dev.chirograph.vpsnet.model.NewTicketReply;
import dev.chirograph.vpsnet.model.Ticket;
import dev.chirograph.vpsnet.model.TicketDetails;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Support tickets and managed services. */
public final class Tickets {
    private final CallFactory calls;

    Tickets(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List tickets.
     *
     * <p>Short for {@link #list(ListTicketsParams)}.
     */
    public List<Ticket> list() {
        return listCall().execute();
    }

    /**
     * List tickets.
     *
     * <p>Lists the support tickets of the account, of one state or one department if asked.
     *
     * <p>{@code GET /tickets.api10json}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code ticket}: {@code tickets.get}, of which {@code id} is {@code $response.body#/0/ticket/id}</li>
     * </ul>
     *
     * @param params the optional parameters
     * @return The tickets.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "ticket": {
     *     "status": "Open",
     *     "department": "Billing",
     *     "id": "979",
     *     "subject": "API test subject",
     *     "last_responded": "Staff Followup",
     *     "last_response_time": "2010-08-09T08:02:00-04:00"
     *   }
     * } ]
     * }</pre>
     */
    public List<Ticket> list(ListTicketsParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Ticket>> listCall() {
        ListTicketsParams params = ListTicketsParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListTicketsParams)} without sending it. */
    public Call<List<Ticket>> listCall(ListTicketsParams params) {
        return Operation.of("tickets.list", "GET", "/tickets.api10json")
                .answersJson("200", JsonTypes.envelope("ticket", Ticket.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .params(params)
                .call();
    }

    /**
     * Open a ticket.
     *
     * <p>Opens a support ticket. What it must say depends on the department.
     *
     * <p>{@code POST /tickets.api10json}
     *
     * @param body Example: {@code {"department":"1","body":"This is a test body"}}.
     */
    public void create(NewTicket body) {
        createCall(body).execute();
    }

    /** Prepares {@link #create(NewTicket)} without sending it. */
    public Call<Void> createCall(NewTicket body) {
        return Operation.of("tickets.create", "POST", "/tickets.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(NewTicket.TYPE, body))
                .call();
    }

    /**
     * Get one ticket.
     *
     * <p>Reads one ticket with its replies. There is no wrapper.
     *
     * <p>{@code GET /tickets/{id}.api10json}
     *
     * @param id Number of the ticket. Pattern: {@code ^[0-9]+$}. Example: {@code 979}.
     * @return The ticket.
     * <p>Example:
     * <pre>{@code
     * {
     *   "replies": [ {
     *     "client_response": true,
     *     "comment": "Test ticket comment",
     *     "time": "2010-08-06T08:28:16-04:00"
     *   } ],
     *   "subject": "Test Subject",
     *   "status": "Open"
     * }
     * }</pre>
     */
    public TicketDetails get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<TicketDetails> getCall(String id) {
        return Operation.of("tickets.get", "GET", "/tickets/{id}.api10json")
                .answersJson("200", TicketDetails.TYPE)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Close a ticket.
     *
     * <p>Closes a ticket.
     *
     * <p>{@code DELETE /tickets/{id}.api10json}
     *
     * @param id Number of the ticket. Pattern: {@code ^[0-9]+$}. Example: {@code 979}.
     */
    public void close(String id) {
        closeCall(id).execute();
    }

    /** Prepares {@link #close(String)} without sending it. */
    public Call<Void> closeCall(String id) {
        return Operation.of("tickets.close", "DELETE", "/tickets/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Reply to a ticket.
     *
     * <p>Writes a reply in an open ticket.
     *
     * <p>{@code POST /tickets/{id}/ticket_replies.api10json}
     *
     * @param id Number of the ticket. Pattern: {@code ^[0-9]+$}. Example: {@code 979}.
     * @param body Example: {@code {"body":"This is a test reply body","root_password":"Ffe33D"}}.
     */
    public void reply(String id, NewTicketReply body) {
        replyCall(id, body).execute();
    }

    /** Prepares {@link #reply(String, NewTicketReply)} without sending it. */
    public Call<Void> replyCall(String id, NewTicketReply body) {
        return Operation.of("tickets.reply", "POST", "/tickets/{id}/ticket_replies.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(NewTicketReply.TYPE, body))
                .call();
    }
}
