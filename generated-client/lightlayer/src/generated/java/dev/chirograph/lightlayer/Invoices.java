// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.AppliedCredit;
import dev.chirograph.lightlayer.model.ApplyCredit;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.Invoice;
import dev.chirograph.lightlayer.model.InvoiceSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Account balance, invoices and payment methods. */
public final class Invoices {
    private final CallFactory calls;

    Invoices(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the invoices of the account.
     *
     * <p>Returns every invoice of the account in short form, with amounts as strings.
     *
     * <p>{@code GET /invoice}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code firstInvoice}: {@code invoices.get}, of which {@code id} is {@code $response.body#/invoices/0/id}.
     * Details of the first invoice of the list.</li>
     * </ul>
     *
     * @return The invoices.
     * <p>Example:
     * <pre>{@code
     * {
     *   "invoices": [ {
     *     "id": "308976",
     *     "date": "2016-12-30",
     *     "dateorig": "2016-12-30",
     *     "duedate": "2017-01-06",
     *     "paybefore": "2017-01-06",
     *     "total": "19.65",
     *     "datepaid": "2016-12-30 12:40:47",
     *     "status": "Paid",
     *     "merge_id": null,
     *     "number": "2016/12/1",
     *     "currency": "USD"
     *   } ]
     * }
     * }</pre>
     */
    public List<InvoiceSummary> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<InvoiceSummary>> listCall() {
        return Operation.of("invoices.list", "GET", "/invoice")
                .answersJson("200", JsonTypes.envelope("invoices", InvoiceSummary.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Get an invoice.
     *
     * <p>Returns an invoice with its lines, taxes and the billed client, with amounts as numbers.
     *
     * <p>{@code GET /invoice/{id}}
     *
     * @param id Id of the invoice (not its printed number). Pattern: {@code ^[0-9]+$}. Example: {@code 308976}.
     * @return The invoice.
     */
    public Invoice get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<Invoice> getCall(String id) {
        return Operation.of("invoices.get", "GET", "/invoice/{id}")
                .answersJson("200", JsonTypes.envelope("invoice", Invoice.TYPE))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Pay an invoice from the account credit.
     *
     * <p>Short for {@link #applyCredit(String, ApplyCredit)}.
     */
    public AppliedCredit applyCredit(String id) {
        return applyCreditCall(id).execute();
    }

    /**
     * Pay an invoice from the account credit.
     *
     * <p>Uses account credit for an invoice: the amount of the request, or as much as pays the invoice in full.
     *
     * <p>{@code POST /invoice/{id}/credit}
     *
     * @param id Id of the invoice (not its printed number). Pattern: {@code ^[0-9]+$}. Example: {@code 308976}.
     * @param body Credit to use; may be left out. Example: {@code {"amount":2.1}}.
     * @return Credit was applied. Example: {@code {"success":true,"invoice_status":"Paid","applied":2.1}}.
     */
    public AppliedCredit applyCredit(String id, @Nullable ApplyCredit body) {
        return applyCreditCall(id, body).execute();
    }

    /** Prepares {@link #applyCredit(String)} without sending it. */
    public Call<AppliedCredit> applyCreditCall(String id) {
        return applyCreditCall(id, null);
    }

    /** Prepares {@link #applyCredit(String, ApplyCredit)} without sending it. */
    public Call<AppliedCredit> applyCreditCall(String id, @Nullable ApplyCredit body) {
        return Operation.of("invoices.applyCredit", "POST", "/invoice/{id}/credit")
                .answersJson("200", AppliedCredit.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", id)
                .body(body == null ? null : Body.json(ApplyCredit.TYPE, body))
                .call();
    }
}
