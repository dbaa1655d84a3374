// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.xsserver.model.ErrorAnswer;
import dev.chirograph.xsserver.model.Invoice;
import dev.chirograph.xsserver.model.InvoiceSummary;
import java.util.List;

/** Account balance and invoices. */
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
}
