// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.ErrorAnswer;
import demo.model.Invoice;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;

/** Invoices and what is paid on them. */
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
     * <p>{@code GET /invoice}
     *
     * @param params the optional parameters
     * @return The invoices. Example:
     * {@code {"invoices":[{"id":"308976","status":"Paid","date":"2016-12-30","datepaid":"0000-00-00","total":19.65,"items":[]}]}}.
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
        return Operation.of("invoices.list", "GET", "/invoice")
                .answersJson("200", JsonTypes.envelope("invoices", Invoice.TYPE.list()))
                .request(calls)
                .params(params)
                .call();
    }

    /**
     * Get an invoice.
     *
     * <p>Returns an invoice with its lines, amounts as numbers.
     *
     * <p>{@code GET /invoice/{id}}
     *
     * @param id Id of the invoice (not its printed number). Pattern: {@code ^[0-9]+$}. Example: {@code 308976}.
     * @return The invoice.
     * <p>Example:
     * <pre>{@code
     * {
     *   "invoice": {
     *     "id": "308976",
     *     "status": "Paid",
     *     "date": "2016-12-30",
     *     "datepaid": "2016-12-30",
     *     "total": 19.65,
     *     "notes": null,
     *     "items": [ {
     *       "description": "Example Service",
     *       "amount": "15.00",
     *       "taxed": "1"
     *     } ]
     *   }
     * }
     * }</pre>
     */
    public Invoice get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<Invoice> getCall(String id) {
        return Operation.of("invoices.get", "GET", "/invoice/{id}")
                .answersJson("200", JsonTypes.envelope("invoice", Invoice.TYPE))
                .failsJson("404", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", id)
                .call();
    }
}
