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
import dev.chirograph.limestone.model.Invoice;
import dev.chirograph.limestone.model.InvoicePaymentOrder;
import java.util.List;
import java.util.Map;

/** Account balance, invoices, and paying them from a stored billing source. */
public final class Invoices {
    private final CallFactory calls;

    Invoices(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the invoices of the account.
     *
     * <p>Short for {@link #list(ListInvoicesParams)}.
     */
    public List<Invoice> list() {
        return listCall().execute();
    }

    /**
     * List the invoices of the account.
     *
     * <p>Answers the billing history. Each invoice has its date, due date, a short description, the server that it was
     * written for, its status ({@code completed} once it is paid) and the payments made on it.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @param params the optional parameters
     * @return The invoices.
     * <p>Example:
     * <pre>{@code
     * <invoices>
     *   <invoice id="1XXX1">
     *     <type>Debit</type>
     *     <created>2008-12-17 15:04:44</created>
     *     <unix_created>1229547884</unix_created>
     *     <duedate>0000-00-00</duedate>
     *     <unix_duedate>0</unix_duedate>
     *     <forserver>LSN-D0000</forserver>
     *     <description>New Server Order</description>
     *     <amount>136.74</amount>
     *     <status>completed</status>
     *     <payments>
     *       <payment id="1XXXX2">
     *         <method>PayPal</method>
     *         <txnid>9SA0000000000000X</txnid>
     *         <amount>136.74</amount>
     *       </payment>
     *      </payments>
     *   </invoice>
     * </invoices>
     * }</pre>
     */
    public List<Invoice> list(ListInvoicesParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Invoice>> listCall() {
        ListInvoicesParams params = ListInvoicesParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListInvoicesParams)} without sending it. */
    public Call<List<Invoice>> listCall(ListInvoicesParams params) {
        return Operation.of("invoices.list", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.envelope("invoice", Invoice.TYPE.list())))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "billing")
                .query("action", JsonTypes.STRING, "history")
                .params(params)
                .call();
    }

    /**
     * Pay an invoice from a billing source.
     *
     * <p>Charges an invoice to one of the billing sources that the account has on file. The money moves at once, so an
     * answer that was lost must be followed by a look at the invoice, not by a second attempt.
     *
     * <p>{@code POST /webservices/clientapi.php}
     *
     * @param body Example: {@code {"invoiceid":"1001","sourceid":"1"}}.
     * @return What the provider says about the payment; its members are not documented.
     */
    public Map<String, JsonNode> pay(InvoicePaymentOrder body) {
        return payCall(body).execute();
    }

    /** Prepares {@link #pay(InvoicePaymentOrder)} without sending it. */
    public Call<Map<String, JsonNode>> payCall(InvoicePaymentOrder body) {
        return Operation.of("invoices.pay", "POST", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.ANY.map()))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "billing")
                .query("action", JsonTypes.STRING, "pay")
                .body(Body.form(InvoicePaymentOrder.TYPE, body))
                .call();
    }

    /**
     * List the unpaid invoices.
     *
     * <p>Answers the invoices that are still to be paid, most likely in the form of the billing history.
     *
     * <p>{@code GET /webservices/clientapi.php}
     *
     * @return The unpaid invoices.
     */
    public List<Invoice> listUnpaid() {
        return listUnpaidCall().execute();
    }

    /** Prepares {@link #listUnpaid()} without sending it. */
    public Call<List<Invoice>> listUnpaidCall() {
        return Operation.of("invoices.listUnpaid", "GET", "/webservices/clientapi.php")
                .answers("200", Answer.xml(JsonTypes.envelope("invoice", Invoice.TYPE.list())))
                .fails("default", Answer.xml(ErrorAnswer.TYPE))
                .request(calls)
                .query("mod", JsonTypes.STRING, "billing")
                .query("action", JsonTypes.STRING, "unpaid")
                .call();
    }
}
