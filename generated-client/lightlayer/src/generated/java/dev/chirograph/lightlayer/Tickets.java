// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.InfoAnswer;
import dev.chirograph.lightlayer.model.NewTicket;
import dev.chirograph.lightlayer.model.NewTicketReply;
import dev.chirograph.lightlayer.model.StatusAnswer;
import dev.chirograph.lightlayer.model.TicketDepartment;
import dev.chirograph.lightlayer.model.TicketSummary;
import dev.chirograph.lightlayer.model.TicketThread;
import java.util.List;

/** Tickets, their replies and attachments. */
public final class Tickets {
    private final CallFactory calls;

    Tickets(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the tickets.
     *
     * <p>Returns the tickets of the account in short form.
     *
     * <p>{@code GET /tickets}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code firstTicket}: {@code tickets.get}, of which {@code number} is
     * {@code $response.body#/tickets/0/ticket_number}. Details of the first ticket of the list.</li>
     * </ul>
     *
     * @return The tickets.
     * <p>Example:
     * <pre>{@code
     * {
     *   "tickets": [ {
     *     "client_read": "1",
     *     "ticket_number": "736633",
     *     "date": "2016-12-30 12:48:13",
     *     "deptname": "Billing",
     *     "subject": "Lore Ipsum",
     *     "status": "Open",
     *     "lastreply": "2020-09-12 11:10:03"
     *   } ]
     * }
     * }</pre>
     */
    public List<TicketSummary> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<TicketSummary>> listCall() {
        return Operation.of("tickets.list", "GET", "/tickets")
                .answersJson("200", JsonTypes.envelope("tickets", TicketSummary.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Open a ticket.
     *
     * <p>Sends a message to a department of the provider and returns the number of the new ticket.
     *
     * <p>{@code POST /tickets}
     *
     * @param body The ticket. Example: {@code {"dept_id":1,"subject":"Subject","body":"Message ..."}}.
     * @return The ticket was opened. Example: {@code {"ticket":865650}}.
     */
    public Long create(NewTicket body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(NewTicket)} without sending it. */
    public Call<Long> createCall(NewTicket body) {
        return Operation.of("tickets.create", "POST", "/tickets")
                .answersJson("200", JsonTypes.envelope("ticket", JsonTypes.LONG))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .body(Body.json(NewTicket.TYPE, body))
                .call();
    }

    /**
     * Get a ticket with its replies.
     *
     * <p>Returns the first message of a ticket and all replies.
     *
     * <p>{@code GET /tickets/{number}}
     *
     * @param number Number of the ticket. Pattern: {@code ^[0-9]+$}. Example: {@code 736633}.
     * @return The ticket and its replies.
     * <p>Example:
     * <pre>{@code
     * {
     *   "ticket": {
     *     "date": "2016-12-30 12:48:13",
     *     "ticket_number": "736633",
     *     "name": "Joe Doe",
     *     "email": "api@example.com",
     *     "subject": "Lore Ipsum",
     *     "body": "Donec sollicitudin molestie malesuada. \r\nSed porttitor lectus nibh. Vivamus magna justo, \r\nlacinia eget consectetur sed, convallis at tellus.",
     *     "status": "Answered",
     *     "client_read": "1",
     *     "deptname": "Billing"
     *   },
     *   "replies": [ {
     *     "id": "929",
     *     "name": "Suppport Staff",
     *     "date": "2016-12-30 12:51:04",
     *     "body": "Vestibulum ac diam sit amet quam \r\nvehicula elementum sed sit amet dui. \r\nPraesent sapien massa\r\n\r\n-- Maecenas efficitur elit est --",
     *     "status": "Sent",
     *     "type": "Admin"
     *   } ]
     * }
     * }</pre>
     */
    public TicketThread get(String number) {
        return getCall(number).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<TicketThread> getCall(String number) {
        return Operation.of("tickets.get", "GET", "/tickets/{number}")
                .answersJson("200", TicketThread.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("number", number)
                .call();
    }

    /**
     * Reply to a ticket.
     *
     * <p>Adds a message to a ticket.
     *
     * <p>{@code POST /tickets/{number}}
     *
     * @param number Number of the ticket. Pattern: {@code ^[0-9]+$}. Example: {@code 736633}.
     * @param body The reply. Example: {@code {"body":"reply text .."}}.
     * @return The reply was added. Example: {@code {"info":["reply_added"]}}.
     */
    public InfoAnswer reply(String number, NewTicketReply body) {
        return replyCall(number, body).execute();
    }

    /** Prepares {@link #reply(String, NewTicketReply)} without sending it. */
    public Call<InfoAnswer> replyCall(String number, NewTicketReply body) {
        return Operation.of("tickets.reply", "POST", "/tickets/{number}")
                .answersJson("200", InfoAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("number", number)
                .body(Body.json(NewTicketReply.TYPE, body))
                .call();
    }

    /**
     * Download an attachment.
     *
     * <p>Short for {@link #downloadAttachment(String, DownloadAttachmentTicketsParams)}.
     */
    public BinaryBody downloadAttachment(String file) {
        return downloadAttachmentCall(file).execute();
    }

    /**
     * Download an attachment.
     *
     * <p>Returns the content of a file that is attached to a ticket.
     *
     * <p>{@code GET /ticket/attachment/{file}}
     *
     * @param file Id of the attachment. Example: {@code 1}.
     * @param params the optional parameters
     * @return Content of the file.
     */
    public BinaryBody downloadAttachment(String file, DownloadAttachmentTicketsParams params) {
        return downloadAttachmentCall(file, params).execute();
    }

    /** Prepares {@link #downloadAttachment(String)} without sending it. */
    public Call<BinaryBody> downloadAttachmentCall(String file) {
        DownloadAttachmentTicketsParams params = DownloadAttachmentTicketsParams.builder().build();
        return downloadAttachmentCall(file, params);
    }

    /** Prepares {@link #downloadAttachment(String, DownloadAttachmentTicketsParams)} without sending it. */
    public Call<BinaryBody> downloadAttachmentCall(String file, DownloadAttachmentTicketsParams params) {
        return Operation.of("tickets.downloadAttachment", "GET", "/ticket/attachment/{file}")
                .answers("200", Answer.binary())
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("file", file)
                .params(params)
                .call();
    }

    /**
     * Open a closed ticket again.
     *
     * <p>Opens a closed ticket again, if the portal allows it.
     *
     * <p>{@code PUT /tickets/{number}/open}
     *
     * @param number Number of the ticket. Pattern: {@code ^[0-9]+$}. Example: {@code 736633}.
     * @return The ticket is open. Example: {@code {"status":true}}.
     */
    public StatusAnswer reopen(String number) {
        return reopenCall(number).execute();
    }

    /** Prepares {@link #reopen(String)} without sending it. */
    public Call<StatusAnswer> reopenCall(String number) {
        return Operation.of("tickets.reopen", "PUT", "/tickets/{number}/open")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("number", number)
                .call();
    }

    /**
     * Close a ticket.
     *
     * <p>Asks the portal to close a ticket; tickets.reopen undoes it.
     *
     * <p>{@code PUT /tickets/{number}/close}
     *
     * @param number Number of the ticket. Pattern: {@code ^[0-9]+$}. Example: {@code 736633}.
     * @return The ticket is closed. Example: {@code {"status":true}}.
     */
    public StatusAnswer close(String number) {
        return closeCall(number).execute();
    }

    /** Prepares {@link #close(String)} without sending it. */
    public Call<StatusAnswer> closeCall(String number) {
        return Operation.of("tickets.close", "PUT", "/tickets/{number}/close")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("number", number)
                .call();
    }

    /**
     * List the departments.
     *
     * <p>Returns the departments that tickets can be sent to.
     *
     * <p>{@code GET /ticket/departments}
     *
     * @return The departments.
     */
    public List<TicketDepartment> listDepartments() {
        return listDepartmentsCall().execute();
    }

    /** Prepares {@link #listDepartments()} without sending it. */
    public Call<List<TicketDepartment>> listDepartmentsCall() {
        return Operation.of("tickets.listDepartments", "GET", "/ticket/departments")
                .answersJson("200", JsonTypes.envelope("departments", TicketDepartment.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }
}
