// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.limestone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.limestone.model.ErrorAnswer;
import dev.chirograph.limestone.model.NewTicket;
import dev.chirograph.limestone.model.NewTicketReply;
import dev.chirograph.limestone.model.Ticket;
import dev.chirograph.limestone.model.TicketStatusChange;
import java.util.List;
import java.util.Map;

/** Support tickets and the problem types that a new ticket can have. */
public final class Tickets {
    private final CallFactory calls;

    Tickets(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Open a support ticket.
     *
     * <p>Opens a ticket in the name of a user of the account. Credentials for the server may be left with the ticket,
     * so that a technician can log in; the provider takes those two fields from a POST body only.
     *
     * <p>{@code POST /webservices/clientapi.php}
     *
     * @param body Example:
     * <pre>{@code
     * {
     *   "probtype": "1",
     *   "summary": "No route to one network",
     *   "description": "Packets to 192.0.2.0/24 are lost since this morning.",
     *   "user_id": "1",
     *   "server": "LSN-D0000"
     * }
     * }</pre>
     * @return The provider took the request. Only the absence of an {@code error} element is known to be read.
     */
    public Map<String, JsonNode> create(NewTicket body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(NewTicket)} without sending it. */
    public Call<Map<String, JsonNode>> createCall(NewTicket body) {
        return Operation.of("tickets.create", "POST", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "support")
                .query("action", JsonTypes.STRING, "addticket")
                .body(Body.form(NewTicket.TYPE, body))
                .call();
    }

    /**
     * List the support tickets.
     *
     * <p>Short for {@link #list(ListTicketsParams)}.
     */
    public List<Ticket> list() {
        return listCall().execute();
    }

    /**
     * List the support tickets.
     *
     * <p>Answers the tickets of the account; all of them, unless a status is asked for.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param params the optional parameters
     * @return The tickets.
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
        return Operation.of("tickets.list", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.envelope("ticket", Ticket.TYPE.list())))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "support")
                .query("action", JsonTypes.STRING, "listtickets")
                .params(params)
                .call();
    }

    /**
     * Open or close a ticket.
     *
     * <p>Sets the status of a ticket. A ticket that no technician has taken yet cannot be closed.
     *
     * <p>{@code POST /webservices/clientapi.php}
     *
     * @param body Example: {@code {"ticket":"1001","user_id":"1","status":"closed"}}.
     * @return What the provider says about the change; its members are not documented.
     */
    public Map<String, JsonNode> setStatus(TicketStatusChange body) {
        return setStatusCall(body).execute();
    }

    /** Prepares {@link #setStatus(TicketStatusChange)} without sending it. */
    public Call<Map<String, JsonNode>> setStatusCall(TicketStatusChange body) {
        return Operation.of("tickets.setStatus", "POST", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "support")
                .query("action", JsonTypes.STRING, "setstatus")
                .body(Body.form(TicketStatusChange.TYPE, body))
                .call();
    }

    /**
     * Reply to a ticket.
     *
     * <p>Adds a message to a ticket in the name of a user of the account.
     *
     * <p>{@code POST /webservices/clientapi.php}
     *
     * @param body Example: {@code {"ticket":"1001","user_id":"1","message":"The server answers again, thank you."}}.
     * @return What the provider says about the reply; its members are not documented.
     */
    public Map<String, JsonNode> reply(NewTicketReply body) {
        return replyCall(body).execute();
    }

    /** Prepares {@link #reply(NewTicketReply)} without sending it. */
    public Call<Map<String, JsonNode>> replyCall(NewTicketReply body) {
        return Operation.of("tickets.reply", "POST", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "support")
                .query("action", JsonTypes.STRING, "updateticket")
                .body(Body.form(NewTicketReply.TYPE, body))
                .call();
    }

    /**
     * Read one ticket.
     *
     * <p>Answers one ticket, most likely with the elements that the list has, and its messages.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param ticketId The id of the ticket. Pattern: {@code ^\d+$}. Example: {@code 1001}.
     * @return The ticket.
     */
    public Ticket get(String ticketId) {
        return getCall(ticketId).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<Ticket> getCall(String ticketId) {
        return Operation.of("tickets.get", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(Ticket.TYPE))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "support")
                .query("action", JsonTypes.STRING, "viewticket")
                .query("ticket", JsonTypes.STRING, ticketId)
                .call();
    }
}
